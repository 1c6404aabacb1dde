# SPDX-License-Identifier: GPL-3.0-or-later
from ..language import *


class Japanese(Language):
    code, mgsm, cues, stop, question_mark, between, capitals = "jpn_Jpan", "ja", ("問題: ", "Answer:"), "。", "か？", "", False
    conjunction = "。そして"
    people = persons("アンナ|マリア|サラ|ナディア|ジュリア|アミナ|エレナ|クララ|レイラ|ニナ|姉|娘",
                     "オマル|デビッド|イワン|アダム|トーマス|ダニエル|カリム|ビクトル|ピーター|ポール|兄|息子")
    places = table(PLACES, "市場|学校|庭|公園|図書館|病院|駅|ホテル|博物館|レストラン|事務所|台所|空港|村")
    # noun / counter
    objects = table(OBJECTS, "本/冊|りんご/個|卵/個|椅子/脚|ペン/本|カップ/個|帽子/個|花/本|かばん/個|鍵/本|レモン/個|シャツ/枚")
    mass = table(FOODS + DRINKS, "パン|ご飯|魚|チーズ|肉|サラダ|ケーキ|はちみつ|お茶|コーヒー|牛乳|ジュース")
    # before a noun / as an answer
    colours = table(COLOURS, "黒い/黒|白い/白|赤い/赤|緑色の/緑色|青い/青|黄色い/黄色")
    # noun / verb of having: animals are kept, things are owned
    things = table(POSSESSIONS, "車/持って|家/持って|猫/飼って|犬/飼って|馬/飼って|自転車/持って")
    days = table(DAYS, "月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日曜日")
    numbers = number_table("三 四 五 六 七 八 九 十")

    def who(self, f): return self.people[f.person] + "は"
    def at(self, f): return self.places[f.place] + "で" if f.place else ""
    def on(self, f): return self.days[f.day] + "に" if f.day else ""

    def be(self, f): return f"{self.who(f)}{self.places[f.place]}にいます"
    def go(self, f): return f"{self.who(f)}{self.on(f)}{self.places[f.place]}へ行きました"
    def work(self, f): return f"{self.who(f)}{self.at(f)}働いています"
    def eat(self, f): return f"{self.who(f)}{self.at(f)}{self.mass[f.item]}を食べました"
    def drink(self, f): return f"{self.who(f)}{self.on(f)}{self.mass[f.item]}を飲みました"
    def like(self, f): return f"{self.who(f)}{self.mass[f.item]}が好きです"
    def dislike(self, f): return f"{self.who(f)}{self.mass[f.item]}が好きではありません"
    def buy(self, f): return f"{self.who(f)}{self.on(f)}{self.at(f)}{self.objects[f.item][0]}を{self.numeral(f)}{self.objects[f.item][1]}買いました"
    def have(self, f): return f"{self.who(f)}{self.colours[f.colour][0]}{self.things[f.item][0]}を{self.things[f.item][1]}います"
    def meet(self, f): return f"{self.who(f)}{self.at(f)}{self.people[f.other]}に会いました"
    def before(self, f): return f"{self.who(f)}{self.people[f.other]}より先に着きました"
    def older(self, f): return f"{self.who(f)}{self.people[f.other]}より年上です"

    def where_be(self, f): return f"{self.who(f)}どこにいます"
    def where_go(self, f): return f"{self.who(f)}どこへ行きました"
    def where_work(self, f): return f"{self.who(f)}どこで働いています"
    def what_eat(self, f): return f"{self.who(f)}何を食べました"
    def what_drink(self, f): return f"{self.who(f)}何を飲みました"
    def what_like(self, f): return f"{self.who(f)}何が好きです"
    def what_buy(self, f): return f"{self.who(f)}何を買いました"
    def how_many(self, f): return f"{self.who(f)}{self.objects[f.item][0]}を何{self.objects[f.item][1]}買いました"
    def when_go(self, f): return f"{self.who(f)}いつ{self.places[f.place]}へ行きました"
    def who_go(self, f): return f"だれが{self.places[f.place]}へ行きました"
    def colour(self, f): return f"{self.people[f.person]}の{self.things[f.item][0]}は何色です"
    def whom_meet(self, f): return f"{self.who(f)}だれに会いました"

    def answer_place(self, f): return self.places[f.place]
    def answer_item(self, f): return self.objects[f.item][0] if f.kind == "buy" else self.mass[f.item]
    def answer_number(self, f): return self.numeral(f) + self.objects[f.item][1]
    def answer_day(self, f): return self.days[f.day]
    def answer_person(self, f): return self.people[f.person]
    def answer_other(self, f): return self.people[f.other]
    def answer_colour(self, f): return self.colours[f.colour][1]

    def has_number(self, p, n, o): return f"{self.people[p]}は{self.objects[o][0]}を{n}{self.objects[o][1]}持っています"
    def buys_more(self, p, n, o): return f"それから{self.people[p]}は{self.objects[o][0]}を{n}{self.objects[o][1]}買いました"
    def sells(self, p, n, o): return f"それから{self.people[p]}は{self.objects[o][0]}を{n}{self.objects[o][1]}売りました"
    def ask_number(self, p, o): return f"{self.people[p]}は今{self.objects[o][0]}を何{self.objects[o][1]}持っていますか？"


language = Japanese()
