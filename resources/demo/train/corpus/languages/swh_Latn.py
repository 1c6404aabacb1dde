# SPDX-License-Identifier: GPL-3.0-or-later
from ..language import *


class Swahili(Language):
    """Numerals, adjectives and possessives agree with the noun class."""

    code, mgsm, cues, conjunction = "swh_Latn", "sw", ("Swali: ", "Answer:"), ", na "
    people = persons("Anna|Maria|Sara|Nadia|Julia|Amina|Elena|Clara|Leila|Nina|dada yangu|binti yangu",
                     "Omar|David|Ivan|Adam|Thomas|Daniel|Karim|Victor|Peter|Paul|kaka yangu|mwana wangu")
    places = table(PLACES, "sokoni|shuleni|bustanini|katika bustani ya umma|maktabani|hospitalini|kituoni|hotelini|katika jumba la makumbusho|mkahawani|ofisini|jikoni|"
                   "katika uwanja wa ndege|kijijini")
    # plural / agreement prefix of 3, 4, 5 and 8 / "how many"
    objects = table(OBJECTS, "vitabu/vi/vingapi|matufaha/ma/mangapi|mayai/ma/mangapi|viti/vi/vingapi|kalamu//ngapi|vikombe/vi/vingapi|kofia//ngapi|maua/ma/mangapi|mifuko/mi/mingapi|"
                    "funguo//ngapi|malimau/ma/mangapi|mashati/ma/mangapi")
    mass = table(FOODS + DRINKS, "mkate|wali|samaki|jibini|nyama|saladi|keki|asali|chai|kahawa|maziwa|juisi")
    # adjective stem, or the invariable word after a connective
    tints = {"black": "eusi", "white": "eupe", "red": "ekundu"}
    connected = {"green": "kijani", "blue": "bluu", "yellow": "njano"}
    colours = {"black": "nyeusi", "white": "nyeupe", "red": "nyekundu", "green": "kijani", "blue": "bluu", "yellow": "njano"}
    # noun / adjective prefix / connective / subject prefix of the verb to have
    things = table(POSSESSIONS, "gari/j/la/li|nyumba/ny/ya/i|paka/mw/wa/a|mbwa/mw/wa/a|farasi/mw/wa/a|baiskeli/ny/ya/i")
    days = table(DAYS, "siku ya Jumatatu|siku ya Jumanne|siku ya Jumatano|siku ya Alhamisi|siku ya Ijumaa|siku ya Jumamosi|siku ya Jumapili")
    numbers = number_table("tatu nne tano sita saba nane tisa kumi")

    def numeral(self, f):
        prefix = self.objects[f.item][1] if f.number in (3, 4, 5, 8) else ""
        return str(f.number) if f.digits else prefix + self.numbers[f.number]

    def who(self, f): return self.people[f.person]
    def at(self, f): return self.places[f.place] if f.place else ""
    def on(self, f): return self.days[f.day] if f.day else ""

    def be(self, f): return words(self.who(f), "yuko", self.at(f))
    def go(self, f): return words(self.who(f), "alienda", self.at(f), self.on(f))
    def work(self, f): return words(self.who(f), "anafanya kazi", self.at(f))
    def eat(self, f): return words(self.who(f), "alikula", self.mass[f.item], self.at(f))
    def drink(self, f): return words(self.who(f), "alikunywa", self.mass[f.item], self.on(f))
    def like(self, f): return words(self.who(f), "anapenda", self.mass[f.item])
    def dislike(self, f): return words(self.who(f), "hapendi", self.mass[f.item])
    def buy(self, f): return words(self.who(f), "alinunua", self.objects[f.item][0], self.numeral(f), self.at(f), self.on(f))

    def have(self, f):
        noun, prefix, connective, _ = self.things[f.item]
        tint = prefix + self.tints[f.colour] if f.colour in self.tints else connective + " rangi ya " + self.connected[f.colour]
        return words(self.who(f), "ana", noun, tint)

    def meet(self, f): return words(self.who(f), "alikutana na", self.people[f.other], self.at(f))
    def before(self, f): return words(self.who(f), "alifika kabla ya", self.people[f.other])
    def older(self, f): return words(self.who(f), "ni mkubwa kuliko", self.people[f.other])

    def where_be(self, f): return f"{self.who(f)} yuko wapi"
    def where_go(self, f): return f"{self.who(f)} alienda wapi"
    def where_work(self, f): return f"{self.who(f)} anafanya kazi wapi"
    def what_eat(self, f): return f"{self.who(f)} alikula nini"
    def what_drink(self, f): return f"{self.who(f)} alikunywa nini"
    def what_like(self, f): return f"{self.who(f)} anapenda nini"
    def what_buy(self, f): return f"{self.who(f)} alinunua nini"
    def how_many(self, f): return f"{self.who(f)} alinunua {self.objects[f.item][0]} {self.objects[f.item][2]}"
    def when_go(self, f): return f"{self.who(f)} alienda {self.at(f)} lini"
    def who_go(self, f): return f"nani alienda {self.at(f)}"
    def colour(self, f): return f"{self.things[f.item][0]} {self.things[f.item][2]} {self.who(f)} {self.things[f.item][3]}na rangi gani"
    def whom_meet(self, f): return f"{self.who(f)} alikutana na nani"

    def answer_place(self, f): return self.at(f)
    def answer_item(self, f): return self.objects[f.item][0] if f.kind == "buy" else self.mass[f.item]
    def answer_day(self, f): return self.on(f)
    def answer_person(self, f): return self.who(f)
    def answer_other(self, f): return self.people[f.other]
    def answer_colour(self, f): return self.colours[f.colour]

    def has_number(self, p, n, o): return f"{self.people[p]} ana {self.objects[o][0]} {n}"
    def buys_more(self, p, n, o): return f"kisha {self.people[p]} ananunua {self.objects[o][0]} {n}"
    def sells(self, p, n, o): return f"kisha {self.people[p]} anauza {self.objects[o][0]} {n}"
    def ask_number(self, p, o): return f"Sasa {self.people[p]} ana {self.objects[o][0]} {self.objects[o][2]}?"


language = Swahili()
