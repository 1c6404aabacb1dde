# SPDX-License-Identifier: GPL-3.0-or-later
from ..language import *


class English(Language):
    code, mgsm, cues, conjunction = "eng_Latn", "en", ("Question: ", "Answer:"), ", and "
    people = persons("Anna|Maria|Sara|Nadia|Julia|Amina|Elena|Clara|Leila|Nina|my sister|my daughter",
                     "Omar|David|Ivan|Adam|Thomas|Daniel|Karim|Victor|Peter|Paul|my brother|my son")
    places = table(PLACES, "at market|at school|in garden|in park|in library|at hospital|at station|at hotel|at museum|at restaurant|at office|in kitchen|at airport|in village")
    objects = table(OBJECTS, "books|apples|eggs|chairs|pens|cups|hats|flowers|bags|keys|lemons|shirts")
    mass = table(FOODS + DRINKS, "bread|rice|fish|cheese|meat|salad|cake|honey|tea|coffee|milk|juice")
    colours = table(COLOURS, "black|white|red|green|blue|yellow")
    things = table(POSSESSIONS, "car|house|cat|dog|horse|bicycle")
    days = table(DAYS, "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday")
    numbers = number_table("three four five six seven eight nine ten")

    def at(self, f):
        return self.places[f.place].replace(" ", " the ") if f.place else ""

    def the(self, f):
        return "the " + self.places[f.place].split()[1]

    def on(self, f):
        return "on " + self.days[f.day] if f.day else ""

    def be(self, f): return words(self.people[f.person], "is", self.at(f))
    def go(self, f): return words(self.people[f.person], "went to", self.the(f), self.on(f))
    def work(self, f): return words(self.people[f.person], "works", self.at(f))
    def eat(self, f): return words(self.people[f.person], "ate", self.mass[f.item], self.at(f))
    def drink(self, f): return words(self.people[f.person], "drank", self.mass[f.item], self.on(f))
    def like(self, f): return words(self.people[f.person], "likes", self.mass[f.item])
    def dislike(self, f): return words(self.people[f.person], "does not like", self.mass[f.item])
    def buy(self, f): return words(self.people[f.person], "bought", self.numeral(f), self.objects[f.item], self.at(f), self.on(f))
    def have(self, f): return words(self.people[f.person], "has a", self.colours[f.colour], self.things[f.item])
    def meet(self, f): return words(self.people[f.person], "met", self.people[f.other], self.at(f))
    def before(self, f): return words(self.people[f.person], "arrived before", self.people[f.other])
    def older(self, f): return words(self.people[f.person], "is older than", self.people[f.other])

    def where_be(self, f): return f"where is {self.people[f.person]}"
    def where_go(self, f): return f"where did {self.people[f.person]} go"
    def where_work(self, f): return f"where does {self.people[f.person]} work"
    def what_eat(self, f): return f"what did {self.people[f.person]} eat"
    def what_drink(self, f): return f"what did {self.people[f.person]} drink"
    def what_like(self, f): return f"what does {self.people[f.person]} like"
    def what_buy(self, f): return f"what did {self.people[f.person]} buy"
    def how_many(self, f): return f"how many {self.objects[f.item]} did {self.people[f.person]} buy"
    def when_go(self, f): return f"when did {self.people[f.person]} go to {self.the(f)}"
    def who_go(self, f): return f"who went to {self.the(f)}"
    def colour(self, f): return f"what colour is {self.people[f.person]}'s {self.things[f.item]}"
    def whom_meet(self, f): return f"whom did {self.people[f.person]} meet"

    def answer_place(self, f): return self.the(f)
    def answer_item(self, f): return self.objects[f.item] if f.kind == "buy" else self.mass[f.item]
    def answer_day(self, f): return self.on(f)
    def answer_person(self, f): return self.people[f.person]
    def answer_other(self, f): return self.people[f.other]
    def answer_colour(self, f): return self.colours[f.colour]

    def has_number(self, p, n, o): return f"{self.people[p]} has {n} {self.objects[o]}"
    def buys_more(self, p, n, o): return f"then {self.people[p]} buys {n} {self.objects[o]}"
    def sells(self, p, n, o): return f"then {self.people[p]} sells {n} {self.objects[o]}"
    def ask_number(self, p, o): return f"How many {self.objects[o]} does {self.people[p]} have now?"


language = English()
