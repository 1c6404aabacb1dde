# SPDX-License-Identifier: GPL-3.0-or-later
from ..language import *

VOWELS = "aeiouâéœAEIOU"


class French(Language):
    code, mgsm, cues, conjunction, question_mark = "fra_Latn", "fr", ("Question : ", "Réponse :"), " et ", " ?"
    people = persons("Anna|Maria|Sara|Nadia|Julia|Amina|Elena|Clara|Leïla|Nina|ma sœur|ma fille",
                     "Omar|David|Ivan|Adam|Thomas|Daniel|Karim|Victor|Pierre|Paul|mon frère|mon fils")
    # citation / place and goal (French uses one form for both)
    places = table(PLACES, "le marché/au marché|l'école/à l'école|le jardin/dans le jardin|le parc/au parc|la bibliothèque/à la bibliothèque|l'hôpital/à l'hôpital|"
                   "la gare/à la gare|l'hôtel/à l'hôtel|le musée/au musée|le restaurant/au restaurant|le bureau/au bureau|la cuisine/dans la cuisine|"
                   "l'aéroport/à l'aéroport|le village/au village")
    # plural / gender
    objects = table(OBJECTS, "livres/m|pommes/f|œufs/m|chaises/f|stylos/m|tasses/f|chapeaux/m|fleurs/f|sacs/m|clés/f|citrons/m|chemises/f")
    # citation / partitive
    mass = table(FOODS + DRINKS, "le pain/du pain|le riz/du riz|le poisson/du poisson|le fromage/du fromage|la viande/de la viande|la salade/de la salade|le gâteau/du gâteau|"
                 "le miel/du miel|le thé/du thé|le café/du café|le lait/du lait|le jus/du jus")
    colours = table(COLOURS, "noir/noire|blanc/blanche|rouge/rouge|vert/verte|bleu/bleue|jaune/jaune")
    # noun / gender
    things = table(POSSESSIONS, "voiture/f|maison/f|chat/m|chien/m|cheval/m|vélo/m")
    days = table(DAYS, "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche")
    numbers = number_table("trois quatre cinq six sept huit neuf dix")

    def who(self, f): return self.people[f.person]
    def e(self, f): return "e" if f.feminine else ""
    def she(self, f): return "elle" if f.feminine else "il"
    def at(self, f): return self.places[f.place][1] if f.place else ""
    def on(self, f): return self.days[f.day] if f.day else ""
    def elide(self, word, following): return f"{word[:-1]}'{following}" if following[0] in VOWELS else f"{word} {following}"
    def tint(self, f): return self.colours[f.colour][self.things[f.item][1] == "f"]

    def be(self, f): return words(self.who(f), "est", self.at(f))
    def go(self, f): return words(self.who(f), "est allé" + self.e(f), self.at(f), self.on(f))
    def work(self, f): return words(self.who(f), "travaille", self.at(f))
    def eat(self, f): return words(self.who(f), "a mangé", self.mass[f.item][1], self.at(f))
    def drink(self, f): return words(self.who(f), "a bu", self.mass[f.item][1], self.on(f))
    def like(self, f): return words(self.who(f), "aime", self.mass[f.item][0])
    def dislike(self, f): return words(self.who(f), "n'aime pas", self.mass[f.item][0])
    def buy(self, f): return words(self.who(f), "a acheté", self.numeral(f), self.objects[f.item][0], self.at(f), self.on(f))
    def have(self, f): return words(self.who(f), "a", "une" if self.things[f.item][1] == "f" else "un", self.things[f.item][0], self.tint(f))
    def meet(self, f): return words(self.who(f), "a rencontré", self.people[f.other], self.at(f))
    def before(self, f): return words(self.who(f), f"est arrivé{self.e(f)} avant", self.people[f.other])
    def older(self, f): return words(self.who(f), f"est plus âgé{self.e(f)}", self.elide("que", self.people[f.other]))

    def what(self, f): return self.elide("qu'est-ce que", self.who(f))

    def where_be(self, f): return f"où est {self.who(f)}"
    def where_go(self, f): return f"où {self.who(f)} est-{self.she(f)} allé{self.e(f)}"
    def where_work(self, f): return f"où {self.who(f)} travaille-t-{self.she(f)}"
    def what_eat(self, f): return f"{self.what(f)} a mangé"
    def what_drink(self, f): return f"{self.what(f)} a bu"
    def what_like(self, f): return f"{self.what(f)} aime"
    def what_buy(self, f): return f"{self.what(f)} a acheté"

    def how_many(self, f):
        noun, gender = self.objects[f.item]
        return f"combien {self.elide('de', noun)} {self.who(f)} a-t-{self.she(f)} acheté{'es' if gender == 'f' else 's'}"

    def when_go(self, f): return f"quand {self.who(f)} est-{self.she(f)} allé{self.e(f)} {self.at(f)}"
    def who_go(self, f): return f"qui est allé {self.at(f)}"
    def colour(self, f): return f"de quelle couleur est {'la' if self.things[f.item][1] == 'f' else 'le'} {self.things[f.item][0]} {self.elide('de', self.who(f))}"
    def whom_meet(self, f): return f"qui {self.who(f)} a-t-{self.she(f)} rencontré"

    def answer_place(self, f): return self.places[f.place][0]
    def answer_item(self, f): return "des " + self.objects[f.item][0] if f.kind == "buy" else self.mass[f.item][0 if f.kind == "like" else 1]
    def answer_day(self, f): return self.on(f)
    def answer_person(self, f): return self.who(f)
    def answer_other(self, f): return self.people[f.other]
    def answer_colour(self, f): return self.tint(f)

    def has_number(self, p, n, o): return f"{self.people[p]} a {n} {self.objects[o][0]}"
    def buys_more(self, p, n, o): return f"ensuite {self.people[p]} achète {n} {self.objects[o][0]}"
    def sells(self, p, n, o): return f"ensuite {self.people[p]} vend {n} {self.objects[o][0]}"
    def ask_number(self, p, o): return f"Combien {self.elide('de', self.objects[o][0])} {self.people[p]} a-t-{'elle' if p in WOMEN else 'il'} maintenant ?"


language = French()
