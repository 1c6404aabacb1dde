# SPDX-License-Identifier: GPL-3.0-or-later
from ..language import *


class German(Language):
    code, mgsm, cues, conjunction = "deu_Latn", "de", ("Frage: ", "Antwort:"), " und "
    # nominative / accusative / dative, one form where they agree
    people = persons("Anna|Maria|Sara|Nadia|Julia|Amina|Elena|Clara|Leila|Nina|meine Schwester/meine Schwester/meiner Schwester|meine Tochter/meine Tochter/meiner Tochter",
                     "Omar|David|Ivan|Adam|Thomas|Daniel|Karim|Viktor|Peter|Paul|mein Bruder/meinen Bruder/meinem Bruder|mein Sohn/meinen Sohn/meinem Sohn")
    # citation / where / where to
    places = table(PLACES, "der Markt/auf dem Markt/auf den Markt|die Schule/in der Schule/in die Schule|der Garten/im Garten/in den Garten|der Park/im Park/in den Park|"
                   "die Bibliothek/in der Bibliothek/in die Bibliothek|das Krankenhaus/im Krankenhaus/ins Krankenhaus|der Bahnhof/am Bahnhof/zum Bahnhof|"
                   "das Hotel/im Hotel/ins Hotel|das Museum/im Museum/ins Museum|das Restaurant/im Restaurant/ins Restaurant|das Büro/im Büro/ins Büro|"
                   "die Küche/in der Küche/in die Küche|der Flughafen/am Flughafen/zum Flughafen|das Dorf/im Dorf/ins Dorf")
    objects = table(OBJECTS, "Bücher|Äpfel|Eier|Stühle|Stifte|Tassen|Hüte|Blumen|Taschen|Schlüssel|Zitronen|Hemden")
    # noun / negative article in the accusative
    mass = table(FOODS + DRINKS, "Brot/kein|Reis/keinen|Fisch/keinen|Käse/keinen|Fleisch/kein|Salat/keinen|Kuchen/keinen|Honig/keinen|Tee/keinen|Kaffee/keinen|Milch/keine|Saft/keinen")
    colours = table(COLOURS, "schwarz|weiß|rot|grün|blau|gelb")
    # noun / indefinite article and adjective ending in the accusative / definite article
    things = table(POSSESSIONS, "Auto/ein/es/das|Haus/ein/es/das|Katze/eine/e/die|Hund/einen/en/der|Pferd/ein/es/das|Fahrrad/ein/es/das")
    days = table(DAYS, "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag")
    numbers = number_table("drei vier fünf sechs sieben acht neun zehn")

    def case(self, person, case):
        form = self.people[person]
        return form if isinstance(form, str) else form[case]

    def who(self, f): return self.case(f.person, 0)
    def at(self, f): return self.places[f.place][1] if f.place else ""
    def to(self, f): return self.places[f.place][2]
    def on(self, f): return "am " + self.days[f.day] if f.day else ""

    def be(self, f): return words(self.who(f), "ist", self.at(f))
    def go(self, f): return words(self.who(f), "ging", self.on(f), self.to(f))
    def work(self, f): return words(self.who(f), "arbeitet", self.at(f))
    def eat(self, f): return words(self.who(f), "aß", self.at(f), self.mass[f.item][0])
    def drink(self, f): return words(self.who(f), "trank", self.on(f), self.mass[f.item][0])
    def like(self, f): return words(self.who(f), "mag", self.mass[f.item][0])
    def dislike(self, f): return words(self.who(f), "mag", self.mass[f.item][1], self.mass[f.item][0])
    def buy(self, f): return words(self.who(f), "kaufte", self.on(f), self.at(f), self.numeral(f), self.objects[f.item])

    def have(self, f):
        noun, article, ending, _ = self.things[f.item]
        return words(self.who(f), "hat", article, self.colours[f.colour] + ending, noun)

    def meet(self, f): return words(self.who(f), "traf", self.case(f.other, 1), self.at(f))
    def before(self, f): return words(self.who(f), "kam vor", self.case(f.other, 2), "an")
    def older(self, f): return words(self.who(f), "ist älter als", self.case(f.other, 0))

    def where_be(self, f): return f"wo ist {self.who(f)}"
    def where_go(self, f): return f"wohin ging {self.who(f)}"
    def where_work(self, f): return f"wo arbeitet {self.who(f)}"
    def what_eat(self, f): return f"was aß {self.who(f)}"
    def what_drink(self, f): return f"was trank {self.who(f)}"
    def what_like(self, f): return f"was mag {self.who(f)}"
    def what_buy(self, f): return f"was kaufte {self.who(f)}"
    def how_many(self, f): return f"wie viele {self.objects[f.item]} kaufte {self.who(f)}"
    def when_go(self, f): return f"wann ging {self.who(f)} {self.to(f)}"
    def who_go(self, f): return f"wer ging {self.to(f)}"
    def colour(self, f): return f"welche Farbe hat {self.things[f.item][3]} {self.things[f.item][0]} von {self.case(f.person, 2)}"
    def whom_meet(self, f): return f"wen traf {self.who(f)}"

    def answer_place(self, f): return self.to(f) if f.kind == "go" else self.at(f)
    def answer_item(self, f): return self.objects[f.item] if f.kind == "buy" else self.mass[f.item][0]
    def answer_day(self, f): return self.on(f)
    def answer_person(self, f): return self.who(f)
    def answer_other(self, f): return self.case(f.other, 1)
    def answer_colour(self, f): return self.colours[f.colour]

    def has_number(self, p, n, o): return f"{self.case(p, 0)} hat {n} {self.objects[o]}"
    def buys_more(self, p, n, o): return f"dann kauft {self.case(p, 0)} {n} {self.objects[o]}"
    def sells(self, p, n, o): return f"dann verkauft {self.case(p, 0)} {n} {self.objects[o]}"
    def ask_number(self, p, o): return f"Wie viele {self.objects[o]} hat {self.case(p, 0)} jetzt?"


language = German()
