# SPDX-License-Identifier: GPL-3.0-or-later
from ..language import *


class Bambara(Language):
    """Never in the training text. Subject, auxiliary, object, verb; places carry a postposition; adjectives in -man follow the noun."""

    code, mgsm, conjunction = "bam_Latn", "bm", ", "
    people = persons("Anna|Maria|Sara|Nadia|Julia|Amina|Elena|Clara|Leila|Nina|n balimamuso|n denmuso",
                     "Omar|David|Ivan|Adam|Thomas|Daniel|Karim|Victor|Peter|Paul|n balimakɛ|n denkɛ")
    places = table(PLACES, "sugu la|lakɔli la|nakɔ kɔnɔ|lafiɲɛbɔyɔrɔ la|gafemarayɔrɔ la|dɔgɔtɔrɔso la|gari la|otɛli la|mize la|dumunikɛyɔrɔ la|biro kɔnɔ|gabugu kɔnɔ|awiyɔnkɛnɛ la|dugu kɔnɔ")
    objects = table(OBJECTS, "gafe|pɔmu|shɛfan|sigilan|biki|tasi|fugulan|feere|bɔrɛ|kile|lenburukumun|dulɔki")
    mass = table(FOODS + DRINKS, "buuru|malo|jɛgɛ|foromazi|sogo|salati|gato|di|te|kafe|nɔnɔ|zu")
    colours = table(COLOURS, "finman|jɛman|bilenman|binkɛnɛman|bulaman|nɛrɛmuguman")
    things = table(POSSESSIONS, "mobili|bon|jakuma|wulu|so|nɛgɛso")
    days = table(DAYS, "ntɛnɛn don na|tarata don na|araba don na|alamisa don na|juma don na|sibiri don na|kari don na")
    numbers = number_table("saba naani duuru wɔɔrɔ wolonwula seegin kɔnɔntɔn tan")

    def who(self, f): return self.people[f.person]
    def at(self, f): return self.places[f.place] if f.place else ""
    def on(self, f): return self.days[f.day] if f.day else ""

    def be(self, f): return words(self.who(f), "bɛ", self.at(f))
    def go(self, f): return words(self.who(f), "taara", self.at(f), self.on(f))
    def work(self, f): return words(self.who(f), "bɛ baara kɛ", self.at(f))
    def eat(self, f): return words(self.who(f), "ye", self.mass[f.item], "dun", self.at(f))
    def drink(self, f): return words(self.who(f), "ye", self.mass[f.item], "min", self.on(f))
    def like(self, f): return words(self.mass[f.item], "ka di", self.who(f), "ye")
    def dislike(self, f): return words(self.mass[f.item], "man di", self.who(f), "ye")
    def buy(self, f): return words(self.who(f), "ye", self.objects[f.item], self.numeral(f), "san", self.at(f), self.on(f))
    def have(self, f): return words(self.things[f.item], self.colours[f.colour], "bɛ", self.who(f), "fɛ")
    def meet(self, f): return words(self.who(f), "ye", self.people[f.other], "kunbɛn", self.at(f))
    def before(self, f): return words(self.who(f), "sera ka kɔn", self.people[f.other], "ɲɛ")
    def older(self, f): return words(self.who(f), "ka kɔrɔ ni", self.people[f.other], "ye")

    def where_be(self, f): return f"{self.who(f)} bɛ min"
    def where_go(self, f): return f"{self.who(f)} taara min"
    def where_work(self, f): return f"{self.who(f)} bɛ baara kɛ min"
    def what_eat(self, f): return f"{self.who(f)} ye mun dun"
    def what_drink(self, f): return f"{self.who(f)} ye mun min"
    def what_like(self, f): return f"mun ka di {self.who(f)} ye"
    def what_buy(self, f): return f"{self.who(f)} ye mun san"
    def how_many(self, f): return f"{self.who(f)} ye {self.objects[f.item]} joli san"
    def when_go(self, f): return f"{self.who(f)} taara {self.at(f)} don jumɛn"
    def who_go(self, f): return f"jɔn taara {self.at(f)}"
    def colour(self, f): return f"{self.who(f)} ka {self.things[f.item]} kulɛri ye jumɛn ye"
    def whom_meet(self, f): return f"{self.who(f)} ye jɔn kunbɛn"

    def answer_place(self, f): return self.at(f)
    def answer_item(self, f): return self.objects[f.item] if f.kind == "buy" else self.mass[f.item]
    def answer_day(self, f): return self.on(f)
    def answer_person(self, f): return self.who(f)
    def answer_other(self, f): return self.people[f.other]
    def answer_colour(self, f): return self.colours[f.colour]

    def has_number(self, p, n, o): return f"{self.objects[o]} {n} bɛ {self.people[p]} fɛ"
    def buys_more(self, p, n, o): return f"o kɔ, {self.people[p]} bɛ {self.objects[o]} {n} san"
    def sells(self, p, n, o): return f"o kɔ, {self.people[p]} bɛ {self.objects[o]} {n} feere"
    def ask_number(self, p, o): return f"{self.objects[o].capitalize()} joli bɛ {self.people[p]} fɛ sisan?"


language = Bambara()
