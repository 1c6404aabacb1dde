# SPDX-License-Identifier: GPL-3.0-or-later
from ..language import *


class Russian(Language):
    code, mgsm, cues, conjunction = "rus_Cyrl", "ru", ("Задача: ", "Answer:"), ", а "
    # nominative / accusative / genitive
    people = persons("Анна/Анну/Анны|Мария/Марию/Марии|Сара/Сару/Сары|Надя/Надю/Нади|Юлия/Юлию/Юлии|Амина/Амину/Амины|Елена/Елену/Елены|Клара/Клару/Клары|"
                     "Лейла/Лейлу/Лейлы|Нина/Нину/Нины|моя сестра/мою сестру/моей сестры|моя дочь/мою дочь/моей дочери",
                     "Омар/Омара/Омара|Давид/Давида/Давида|Иван/Ивана/Ивана|Адам/Адама/Адама|Томас/Томаса/Томаса|Даниил/Даниила/Даниила|Карим/Карима/Карима|"
                     "Виктор/Виктора/Виктора|Пётр/Петра/Петра|Павел/Павла/Павла|мой брат/моего брата/моего брата|мой сын/моего сына/моего сына")
    # where / where to
    places = table(PLACES, "на рынке/на рынок|в школе/в школу|в саду/в сад|в парке/в парк|в библиотеке/в библиотеку|в больнице/в больницу|на вокзале/на вокзал|"
                   "в гостинице/в гостиницу|в музее/в музей|в ресторане/в ресторан|в офисе/в офис|на кухне/на кухню|в аэропорту/в аэропорт|в деревне/в деревню")
    # nominative plural / genitive singular / genitive plural
    objects = table(OBJECTS, "книги/книги/книг|яблоки/яблока/яблок|яйца/яйца/яиц|стулья/стула/стульев|ручки/ручки/ручек|чашки/чашки/чашек|шляпы/шляпы/шляп|"
                    "цветы/цветка/цветов|сумки/сумки/сумок|ключи/ключа/ключей|лимоны/лимона/лимонов|рубашки/рубашки/рубашек")
    mass = table(FOODS + DRINKS, "хлеб|рис|рыбу|сыр|мясо|салат|торт|мёд|чай|кофе|молоко|сок")
    colours = table(COLOURS, "чёрный/чёрная|белый/белая|красный/красная|зелёный/зелёная|синий/синяя|жёлтый/жёлтая")
    things = table(POSSESSIONS, "машина/f|дом/m|кошка/f|собака/f|лошадь/f|велосипед/m")
    days = table(DAYS, "в понедельник|во вторник|в среду|в четверг|в пятницу|в субботу|в воскресенье")
    numbers = number_table("три четыре пять шесть семь восемь девять десять")

    def who(self, f): return self.people[f.person][0]
    def a(self, f): return "а" if f.feminine else ""
    def at(self, f): return self.places[f.place][0] if f.place else ""
    def to(self, f): return self.places[f.place][1]
    def on(self, f): return self.days[f.day] if f.day else ""
    def tint(self, f): return self.colours[f.colour][self.things[f.item][1] == "f"]

    def counted(self, number, item):
        """2–4 take the genitive singular, 5–20 the genitive plural; 1 does not occur."""
        last = number % 10
        return self.objects[item][1 if 2 <= last <= 4 and not 11 <= number % 100 <= 14 else 2]

    def be(self, f): return words(self.who(f), "находится", self.at(f))
    def go(self, f): return words(self.who(f), "ходил" + self.a(f), self.to(f), self.on(f))
    def work(self, f): return words(self.who(f), "работает", self.at(f))
    def eat(self, f): return words(self.who(f), "ела" if f.feminine else "ел", self.mass[f.item], self.at(f))
    def drink(self, f): return words(self.who(f), "пил" + self.a(f), self.mass[f.item], self.on(f))
    def like(self, f): return words(self.who(f), "любит", self.mass[f.item])
    def dislike(self, f): return words(self.who(f), "не любит", self.mass[f.item])
    def buy(self, f): return words(self.who(f), "купил" + self.a(f), self.numeral(f), self.counted(f.number, f.item), self.at(f), self.on(f))
    def have(self, f): return words("у", self.people[f.person][2], "есть", self.tint(f), self.things[f.item][0])
    def meet(self, f): return words(self.who(f), "встретил" + self.a(f), self.people[f.other][1], self.at(f))
    def before(self, f): return words(self.who(f), "пришла" if f.feminine else "пришёл", "раньше", self.people[f.other][2])
    def older(self, f): return words(self.who(f), "старше", self.people[f.other][2])

    def where_be(self, f): return f"где находится {self.who(f)}"
    def where_go(self, f): return f"куда ходил{self.a(f)} {self.who(f)}"
    def where_work(self, f): return f"где работает {self.who(f)}"
    def what_eat(self, f): return f"что {'ела' if f.feminine else 'ел'} {self.who(f)}"
    def what_drink(self, f): return f"что пил{self.a(f)} {self.who(f)}"
    def what_like(self, f): return f"что любит {self.who(f)}"
    def what_buy(self, f): return f"что купил{self.a(f)} {self.who(f)}"
    def how_many(self, f): return f"сколько {self.objects[f.item][2]} купил{self.a(f)} {self.who(f)}"
    def when_go(self, f): return f"когда {self.who(f)} ходил{self.a(f)} {self.to(f)}"
    def who_go(self, f): return f"кто ходил {self.to(f)}"
    def colour(self, f): return f"какого цвета {self.things[f.item][0]} у {self.people[f.person][2]}"
    def whom_meet(self, f): return f"кого встретил{self.a(f)} {self.who(f)}"

    def answer_place(self, f): return self.to(f) if f.kind == "go" else self.at(f)
    def answer_item(self, f): return self.objects[f.item][0] if f.kind == "buy" else self.mass[f.item]
    def answer_day(self, f): return self.on(f)
    def answer_person(self, f): return self.who(f)
    def answer_other(self, f): return self.people[f.other][1]
    def answer_colour(self, f): return self.tint(f)

    def has_number(self, p, n, o): return f"у {self.people[p][2]} есть {n} {self.counted(n, o)}"
    def buys_more(self, p, n, o): return f"потом {self.people[p][0]} покупает {n} {self.counted(n, o)}"
    def sells(self, p, n, o): return f"потом {self.people[p][0]} продаёт {n} {self.counted(n, o)}"
    def ask_number(self, p, o): return f"Сколько {self.objects[o][2]} теперь у {self.people[p][2]}?"


language = Russian()
