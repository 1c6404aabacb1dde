# SPDX-License-Identifier: GPL-3.0-or-later
from ..language import *


class Chinese(Language):
    code, mgsm, cues, stop, question_mark, between, conjunction, capitals = "zho_Hans", "zh", ("问题: ", "Answer:"), "。", "？", "", "，", False
    people = persons("安娜|玛丽亚|萨拉|娜迪亚|朱莉娅|阿米娜|埃琳娜|克拉拉|莱拉|尼娜|我姐姐|我女儿",
                     "奥马尔|大卫|伊万|亚当|托马斯|丹尼尔|卡里姆|维克托|彼得|保罗|我哥哥|我儿子")
    places = table(PLACES, "市场|学校|花园|公园|图书馆|医院|车站|酒店|博物馆|餐厅|办公室|厨房|机场|村里")
    # measure word / noun
    objects = table(OBJECTS, "本/书|个/苹果|个/鸡蛋|把/椅子|支/笔|个/杯子|顶/帽子|朵/花|个/包|把/钥匙|个/柠檬|件/衬衫")
    mass = table(FOODS + DRINKS, "面包|米饭|鱼|奶酪|肉|沙拉|蛋糕|蜂蜜|茶|咖啡|牛奶|果汁")
    colours = table(COLOURS, "黑色|白色|红色|绿色|蓝色|黄色")
    things = table(POSSESSIONS, "辆/汽车|座/房子|只/猫|条/狗|匹/马|辆/自行车")
    days = table(DAYS, "星期一|星期二|星期三|星期四|星期五|星期六|星期日")
    numbers = number_table("三 四 五 六 七 八 九 十")

    def who(self, f): return self.people[f.person]
    def at(self, f): return "在" + self.places[f.place] if f.place else ""
    def on(self, f): return self.days[f.day] if f.day else ""

    def be(self, f): return f"{self.who(f)}{self.at(f)}"
    def go(self, f): return f"{self.who(f)}{self.on(f)}去了{self.places[f.place]}"
    def work(self, f): return f"{self.who(f)}{self.at(f)}工作"
    def eat(self, f): return f"{self.who(f)}{self.at(f)}吃了{self.mass[f.item]}"
    def drink(self, f): return f"{self.who(f)}{self.on(f)}喝了{self.mass[f.item]}"
    def like(self, f): return f"{self.who(f)}喜欢{self.mass[f.item]}"
    def dislike(self, f): return f"{self.who(f)}不喜欢{self.mass[f.item]}"
    def buy(self, f): return f"{self.who(f)}{self.on(f)}{self.at(f)}买了{self.numeral(f)}{''.join(self.objects[f.item])}"
    def have(self, f): return f"{self.who(f)}有一{self.things[f.item][0]}{self.colours[f.colour]}的{self.things[f.item][1]}"
    def meet(self, f): return f"{self.who(f)}{self.at(f)}遇见了{self.people[f.other]}"
    def before(self, f): return f"{self.who(f)}比{self.people[f.other]}先到"
    def older(self, f): return f"{self.who(f)}比{self.people[f.other]}年纪大"

    def where_be(self, f): return f"{self.who(f)}在哪里"
    def where_go(self, f): return f"{self.who(f)}去了哪里"
    def where_work(self, f): return f"{self.who(f)}在哪里工作"
    def what_eat(self, f): return f"{self.who(f)}吃了什么"
    def what_drink(self, f): return f"{self.who(f)}喝了什么"
    def what_like(self, f): return f"{self.who(f)}喜欢什么"
    def what_buy(self, f): return f"{self.who(f)}买了什么"
    def how_many(self, f): return f"{self.who(f)}买了多少{''.join(self.objects[f.item])}"
    def when_go(self, f): return f"{self.who(f)}什么时候去了{self.places[f.place]}"
    def who_go(self, f): return f"谁去了{self.places[f.place]}"
    def colour(self, f): return f"{self.who(f)}的{self.things[f.item][1]}是什么颜色的"
    def whom_meet(self, f): return f"{self.who(f)}遇见了谁"

    def answer_place(self, f): return self.places[f.place]
    def answer_item(self, f): return self.objects[f.item][1] if f.kind == "buy" else self.mass[f.item]
    def answer_day(self, f): return self.on(f)
    def answer_person(self, f): return self.who(f)
    def answer_other(self, f): return self.people[f.other]
    def answer_colour(self, f): return self.colours[f.colour]

    def has_number(self, p, n, o): return f"{self.people[p]}有{n}{''.join(self.objects[o])}"
    def buys_more(self, p, n, o): return f"然后{self.people[p]}买了{n}{''.join(self.objects[o])}"
    def sells(self, p, n, o): return f"然后{self.people[p]}卖了{n}{''.join(self.objects[o])}"
    def ask_number(self, p, o): return f"{self.people[p]}现在有多少{''.join(self.objects[o])}？"


language = Chinese()
