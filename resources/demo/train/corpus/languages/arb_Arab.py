# SPDX-License-Identifier: GPL-3.0-or-later
from ..language import *


class Arabic(Language):
    """Verbs stand first and agree with the subject's gender; numerals 3–10 take the gender opposite to the counted noun's."""

    code, mgsm, conjunction, question_mark, capitals = "arb_Arab", "ar", " و", "؟", False
    people = persons("آنا|ماريا|سارة|نادية|جوليا|أمينة|إيلينا|كلارا|ليلى|نينا|أختي|ابنتي",
                     "عمر|ديفيد|إيفان|آدم|توماس|دانيال|كريم|فيكتور|بيتر|بول|أخي|ابني")
    places = table(PLACES, "السوق|المدرسة|الحديقة|المنتزه|المكتبة|المستشفى|المحطة|الفندق|المتحف|المطعم|المكتب|المطبخ|المطار|القرية")
    # plural / accusative singular / gender of the singular
    objects = table(OBJECTS, "كتب/كتابا/m|تفاحات/تفاحة/f|بيضات/بيضة/f|كراسي/كرسيا/m|أقلام/قلما/m|أكواب/كوبا/m|قبعات/قبعة/f|زهرات/زهرة/f|حقائب/حقيبة/f|مفاتيح/مفتاحا/m|ليمونات/ليمونة/f|قمصان/قميصا/m")
    mass = table(FOODS + DRINKS, "الخبز|الأرز|السمك|الجبن|اللحم|السلطة|الكعك|العسل|الشاي|القهوة|الحليب|العصير")
    colours = table(COLOURS, "أسود/سوداء|أبيض/بيضاء|أحمر/حمراء|أخضر/خضراء|أزرق/زرقاء|أصفر/صفراء")
    things = table(POSSESSIONS, "سيارة/f|بيت/m|قطة/f|كلب/m|حصان/m|دراجة/f")
    days = table(DAYS, "يوم الاثنين|يوم الثلاثاء|يوم الأربعاء|يوم الخميس|يوم الجمعة|يوم السبت|يوم الأحد")
    # with a masculine noun / with a feminine noun
    numbers = number_table("ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني تسعة/تسع عشرة/عشر")
    # masculine / feminine
    verbs = {"go": ("ذهب", "ذهبت"), "work": ("يعمل", "تعمل"), "eat": ("أكل", "أكلت"), "drink": ("شرب", "شربت"), "like": ("يحب", "تحب"), "buy": ("اشترى", "اشترت"),
             "meet": ("التقى", "التقت"), "arrive": ("وصل", "وصلت"), "buys": ("يشتري", "تشتري"), "sells": ("يبيع", "تبيع")}
    to, inside, has, older_than, before_, not_, with_ = "إلى", "في", "لدى", "أكبر سنا من", "قبل", "لا", "ب"
    where, what, how_much, when, who, colour_of, whom, now, then = "أين", "ماذا", "كم", "متى", "من", "ما لون", "بمن", "الآن", "ثم"

    def does(self, verb, f): return self.verbs[verb][f.feminine] + " " + self.people[f.person]
    def at(self, f): return f"{self.inside} {self.places[f.place]}" if f.place else ""
    def on(self, f): return self.days[f.day] if f.day else ""
    def goal(self, f): return f"{self.to} {self.places[f.place]}"
    def tint(self, f): return self.colours[f.colour][self.things[f.item][1] == "f"]

    def numeral(self, f):
        return str(f.number) if f.digits else self.numbers[f.number][self.objects[f.item][2] == "f"]

    def counted(self, number, item):
        """The plural after 3–10, the accusative singular from 11 on."""
        return self.objects[item][0 if number <= 10 else 1]

    def be(self, f): return words(self.people[f.person], self.at(f))
    def go(self, f): return words(self.does("go", f), self.goal(f), self.on(f))
    def work(self, f): return words(self.does("work", f), self.at(f))
    def eat(self, f): return words(self.does("eat", f), self.mass[f.item], self.at(f))
    def drink(self, f): return words(self.does("drink", f), self.mass[f.item], self.on(f))
    def like(self, f): return words(self.does("like", f), self.mass[f.item])
    def dislike(self, f): return words(self.not_, self.does("like", f), self.mass[f.item])
    def buy(self, f): return words(self.does("buy", f), self.numeral(f), self.objects[f.item][0], self.at(f), self.on(f))
    def have(self, f): return words(self.has, self.people[f.person], self.things[f.item][0], self.tint(f))
    def meet(self, f): return words(self.does("meet", f), self.with_ + self.people[f.other], self.at(f))
    def before(self, f): return words(self.does("arrive", f), self.before_, self.people[f.other])
    def older(self, f): return words(self.people[f.person], self.older_than, self.people[f.other])

    def where_be(self, f): return f"{self.where} {self.people[f.person]}"
    def where_go(self, f): return f"{self.to} {self.where} {self.does('go', f)}"
    def where_work(self, f): return f"{self.where} {self.does('work', f)}"
    def what_eat(self, f): return f"{self.what} {self.does('eat', f)}"
    def what_drink(self, f): return f"{self.what} {self.does('drink', f)}"
    def what_like(self, f): return f"{self.what} {self.does('like', f)}"
    def what_buy(self, f): return f"{self.what} {self.does('buy', f)}"
    def how_many(self, f): return f"{self.how_much} {self.objects[f.item][1]} {self.does('buy', f)}"
    def when_go(self, f): return f"{self.when} {self.does('go', f)} {self.goal(f)}"
    def who_go(self, f): return f"{self.who} {self.verbs['go'][0]} {self.goal(f)}"
    def colour(self, f): return f"{self.colour_of} {self.construct(f)} {self.people[f.person]}"
    def whom_meet(self, f): return f"{self.whom} {self.does('meet', f)}"

    def construct(self, f): return self.things[f.item][0]

    def answer_place(self, f): return self.goal(f) if f.kind == "go" else self.at(f)
    def answer_item(self, f): return self.objects[f.item][0] if f.kind == "buy" else self.mass[f.item]
    def answer_day(self, f): return self.on(f)
    def answer_person(self, f): return self.people[f.person]
    def answer_other(self, f): return self.with_ + self.people[f.other]
    def answer_colour(self, f): return self.colours[f.colour][0]

    def has_number(self, p, n, o): return f"{self.has} {self.people[p]} {n} {self.counted(n, o)}"
    def buys_more(self, p, n, o): return f"{self.then} {self.verbs['buys'][p in WOMEN]} {self.people[p]} {n} {self.counted(n, o)}"
    def sells(self, p, n, o): return f"{self.then} {self.verbs['sells'][p in WOMEN]} {self.people[p]} {n} {self.counted(n, o)}"
    def ask_number(self, p, o): return self.finish(f"{self.how_much} {self.objects[o][1]} {self.has} {self.people[p]} {self.now}", self.question_mark)


language = Arabic()
