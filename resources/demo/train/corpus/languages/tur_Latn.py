# SPDX-License-Identifier: GPL-3.0-or-later
from ..language import *


class Turkish(Language):
    code, mgsm, conjunction = "tur_Latn", "tr", " ve "
    # nominative / genitive / ablative
    people = persons("Anna/Anna'nın/Anna'dan|Maria/Maria'nın/Maria'dan|Sara/Sara'nın/Sara'dan|Nadia/Nadia'nın/Nadia'dan|Julia/Julia'nın/Julia'dan|Amina/Amina'nın/Amina'dan|"
                     "Elena/Elena'nın/Elena'dan|Clara/Clara'nın/Clara'dan|Leila/Leila'nın/Leila'dan|Nina/Nina'nın/Nina'dan|"
                     "kız kardeşim/kız kardeşimin/kız kardeşimden|kızım/kızımın/kızımdan",
                     "Omar/Omar'ın/Omar'dan|David/David'in/David'den|İvan/İvan'ın/İvan'dan|Adam/Adam'ın/Adam'dan|Thomas/Thomas'ın/Thomas'tan|Daniel/Daniel'in/Daniel'den|"
                     "Karim/Karim'in/Karim'den|Victor/Victor'un/Victor'dan|Peter/Peter'in/Peter'den|Paul/Paul'un/Paul'dan|"
                     "erkek kardeşim/erkek kardeşimin/erkek kardeşimden|oğlum/oğlumun/oğlumdan")
    # where / where to
    places = table(PLACES, "pazarda/pazara|okulda/okula|bahçede/bahçeye|parkta/parka|kütüphanede/kütüphaneye|hastanede/hastaneye|istasyonda/istasyona|otelde/otele|müzede/müzeye|"
                   "restoranda/restorana|ofiste/ofise|mutfakta/mutfağa|havaalanında/havaalanına|köyde/köye")
    objects = table(OBJECTS, "kitap|elma|yumurta|sandalye|kalem|fincan|şapka|çiçek|çanta|anahtar|limon|gömlek")
    # bare / accusative
    mass = table(FOODS + DRINKS, "ekmek/ekmeği|pilav/pilavı|balık/balığı|peynir/peyniri|et/eti|salata/salatayı|kek/keki|bal/balı|çay/çayı|kahve/kahveyi|süt/sütü|meyve suyu/meyve suyunu")
    colours = table(COLOURS, "siyah|beyaz|kırmızı|yeşil|mavi|sarı")
    # with the possessive of the third person
    things = table(POSSESSIONS, "arabası|evi|kedisi|köpeği|atı|bisikleti")
    days = table(DAYS, "pazartesi günü|salı günü|çarşamba günü|perşembe günü|cuma günü|cumartesi günü|pazar günü")
    numbers = number_table("üç dört beş altı yedi sekiz dokuz on")

    def finish(self, text, mark):
        """A dotted i keeps its dot as a capital."""
        return ("İ" if text[0] == "i" else text[0].upper()) + text[1:] + mark

    def who(self, f): return self.people[f.person][0]
    def of(self, f): return self.people[f.person][1]
    def at(self, f): return self.places[f.place][0] if f.place else ""
    def to(self, f): return self.places[f.place][1]
    def on(self, f): return self.days[f.day] if f.day else ""

    def be(self, f): return words(self.who(f), self.at(f))
    def go(self, f): return words(self.who(f), self.on(f), self.to(f), "gitti")
    def work(self, f): return words(self.who(f), self.at(f), "çalışıyor")
    def eat(self, f): return words(self.who(f), self.at(f), self.mass[f.item][0], "yedi")
    def drink(self, f): return words(self.who(f), self.on(f), self.mass[f.item][0], "içti")
    def like(self, f): return words(self.who(f), self.mass[f.item][1], "seviyor")
    def dislike(self, f): return words(self.who(f), self.mass[f.item][1], "sevmiyor")
    def buy(self, f): return words(self.who(f), self.on(f), self.at(f), self.numeral(f), self.objects[f.item], "satın aldı")
    def have(self, f): return words(self.of(f), self.colours[f.colour], "bir", self.things[f.item], "var")
    def meet(self, f): return words(self.who(f), self.at(f), self.people[f.other][0], "ile karşılaştı")
    def before(self, f): return words(self.who(f), self.people[f.other][2], "önce geldi")
    def older(self, f): return words(self.who(f), self.people[f.other][2], "daha büyük")

    def where_be(self, f): return f"{self.who(f)} nerede"
    def where_go(self, f): return f"{self.who(f)} nereye gitti"
    def where_work(self, f): return f"{self.who(f)} nerede çalışıyor"
    def what_eat(self, f): return f"{self.who(f)} ne yedi"
    def what_drink(self, f): return f"{self.who(f)} ne içti"
    def what_like(self, f): return f"{self.who(f)} neyi seviyor"
    def what_buy(self, f): return f"{self.who(f)} ne satın aldı"
    def how_many(self, f): return f"{self.who(f)} kaç {self.objects[f.item]} satın aldı"
    def when_go(self, f): return f"{self.who(f)} ne zaman {self.to(f)} gitti"
    def who_go(self, f): return f"kim {self.to(f)} gitti"
    def colour(self, f): return f"{self.of(f)} {self.things[f.item]} ne renk"
    def whom_meet(self, f): return f"{self.who(f)} kiminle karşılaştı"

    def answer_place(self, f): return self.to(f) if f.kind == "go" else self.at(f)
    def answer_item(self, f): return self.objects[f.item] if f.kind == "buy" else self.mass[f.item][f.kind == "like"]
    def answer_day(self, f): return self.on(f)
    def answer_person(self, f): return self.who(f)
    def answer_other(self, f): return self.people[f.other][0] + " ile"
    def answer_colour(self, f): return self.colours[f.colour]

    def has_number(self, p, n, o): return f"{self.people[p][1]} {n} {self.possessed(o)} var"
    def buys_more(self, p, n, o): return f"sonra {self.people[p][0]} {n} {self.objects[o]} satın alıyor"
    def sells(self, p, n, o): return f"sonra {self.people[p][0]} {n} {self.objects[o]} satıyor"
    def ask_number(self, p, o): return f"Şimdi {self.people[p][1]} kaç {self.possessed(o)} var?"

    def possessed(self, item):
        return table(OBJECTS, "kitabı|elması|yumurtası|sandalyesi|kalemi|fincanı|şapkası|çiçeği|çantası|anahtarı|limonu|gömleği")[item]


language = Turkish()
