# SPDX-License-Identifier: GPL-3.0-or-later
from ..language import *


class Hindi(Language):
    """Perfective transitive verbs take the subject with 'ne' and agree with the object; the others agree with the subject."""

    code, mgsm, stop, conjunction, capitals = "hin_Deva", "hi", "।", " और ", False
    # direct / oblique, one form where they agree
    people = persons("अन्ना|मारिया|सारा|नादिया|जूलिया|अमीना|एलेना|क्लारा|लैला|नीना|मेरी बहन|मेरी बेटी",
                     "उमर|डेविड|इवान|आदम|थॉमस|डैनियल|करीम|विक्टर|पीटर|पॉल|मेरा भाई/मेरे भाई|मेरा बेटा/मेरे बेटे")
    # where / where to
    places = table(PLACES, "बाज़ार में/बाज़ार|स्कूल में/स्कूल|बगीचे में/बगीचे में|पार्क में/पार्क|पुस्तकालय में/पुस्तकालय|अस्पताल में/अस्पताल|स्टेशन पर/स्टेशन|होटल में/होटल|"
                   "संग्रहालय में/संग्रहालय|रेस्तराँ में/रेस्तराँ|दफ़्तर में/दफ़्तर|रसोई में/रसोई में|हवाई अड्डे पर/हवाई अड्डे|गाँव में/गाँव")
    # plural / gender
    objects = table(OBJECTS, "किताबें/f|सेब/m|अंडे/m|कुर्सियाँ/f|पेन/m|कप/m|टोपियाँ/f|फूल/m|थैले/m|चाबियाँ/f|नींबू/m|कमीज़ें/f")
    # noun / gender
    mass = table(FOODS + DRINKS, "रोटी/f|चावल/m|मछली/f|पनीर/m|मांस/m|सलाद/m|केक/m|शहद/m|चाय/f|कॉफ़ी/f|दूध/m|जूस/m")
    colours = table(COLOURS, "काला/काली|सफ़ेद/सफ़ेद|लाल/लाल|हरा/हरी|नीला/नीली|पीला/पीली")
    things = table(POSSESSIONS, "कार/f|घर/m|बिल्ली/f|कुत्ता/m|घोड़ा/m|साइकिल/f")
    days = table(DAYS, "सोमवार को|मंगलवार को|बुधवार को|गुरुवार को|शुक्रवार को|शनिवार को|रविवार को")
    numbers = number_table("तीन चार पाँच छह सात आठ नौ दस")

    def case(self, person, oblique):
        form = self.people[person]
        return form if isinstance(form, str) else form[oblique]

    def who(self, f): return self.case(f.person, 0)
    def by(self, f): return self.case(f.person, 1) + " ने"
    def of(self, f): return self.case(f.person, 1)
    def at(self, f): return self.places[f.place][0] if f.place else ""
    def to(self, f): return self.places[f.place][1]
    def on(self, f): return self.days[f.day] if f.day else ""
    def i(self, f, masculine, feminine): return feminine if f.feminine else masculine
    def tint(self, f): return self.colours[f.colour][self.things[f.item][1] == "f"]
    def bought(self, item): return "ख़रीदीं" if self.objects[item][1] == "f" else "ख़रीदे"

    def be(self, f): return words(self.who(f), self.at(f), "है")
    def go(self, f): return words(self.who(f), self.on(f), self.to(f), self.i(f, "गया", "गई"))
    def work(self, f): return words(self.who(f), self.at(f), "काम", self.i(f, "करता", "करती"), "है")
    def eat(self, f): return words(self.by(f), self.at(f), self.mass[f.item][0], "खाई" if self.mass[f.item][1] == "f" else "खाया")
    def drink(self, f): return words(self.by(f), self.on(f), self.mass[f.item][0], "पी" if self.mass[f.item][1] == "f" else "पिया")
    def like(self, f): return words(self.of(f), "को", self.mass[f.item][0], "पसंद है")
    def dislike(self, f): return words(self.of(f), "को", self.mass[f.item][0], "पसंद नहीं है")
    def buy(self, f): return words(self.by(f), self.on(f), self.at(f), self.numeral(f), self.objects[f.item][0], self.bought(f.item))
    def have(self, f): return words(self.of(f), "के पास एक", self.tint(f), self.things[f.item][0], "है")
    def meet(self, f): return words(self.who(f), self.at(f), self.case(f.other, 1), "से", self.i(f, "मिला", "मिली"))
    def before(self, f): return words(self.who(f), self.case(f.other, 1), "से पहले", self.i(f, "पहुँचा", "पहुँची"))
    def older(self, f): return words(self.who(f), self.case(f.other, 1), "से", self.i(f, "बड़ा", "बड़ी"), "है")

    def where_be(self, f): return f"{self.who(f)} कहाँ है"
    def where_go(self, f): return f"{self.who(f)} कहाँ {self.i(f, 'गया', 'गई')}"
    def where_work(self, f): return f"{self.who(f)} कहाँ काम {self.i(f, 'करता', 'करती')} है"
    def what_eat(self, f): return f"{self.by(f)} क्या खाया"
    def what_drink(self, f): return f"{self.by(f)} क्या पिया"
    def what_like(self, f): return f"{self.of(f)} को क्या पसंद है"
    def what_buy(self, f): return f"{self.by(f)} क्या ख़रीदा"
    def how_many(self, f): return f"{self.by(f)} {'कितनी' if self.objects[f.item][1] == 'f' else 'कितने'} {self.objects[f.item][0]} {self.bought(f.item)}"
    def when_go(self, f): return f"{self.who(f)} {self.to(f)} कब {self.i(f, 'गया', 'गई')}"
    def who_go(self, f): return f"{self.to(f)} कौन गया"

    def colour(self, f):
        noun, gender = self.things[f.item]
        return f"{self.of(f)} {'की' if gender == 'f' else 'का'} {noun} किस रंग {'की' if gender == 'f' else 'का'} है"

    def whom_meet(self, f): return f"{self.who(f)} किससे {self.i(f, 'मिला', 'मिली')}"

    def answer_place(self, f): return self.to(f) if f.kind == "go" else self.at(f)
    def answer_item(self, f): return self.objects[f.item][0] if f.kind == "buy" else self.mass[f.item][0]
    def answer_day(self, f): return self.on(f)
    def answer_person(self, f): return self.who(f)
    def answer_other(self, f): return self.case(f.other, 1) + " से"
    def answer_colour(self, f): return self.tint(f)

    def has_number(self, p, n, o): return f"{self.case(p, 1)} के पास {n} {self.objects[o][0]} हैं"
    def buys_more(self, p, n, o): return f"फिर {self.case(p, 0)} {n} {self.objects[o][0]} {'ख़रीदती' if p in WOMEN else 'ख़रीदता'} है"
    def sells(self, p, n, o): return f"फिर {self.case(p, 0)} {n} {self.objects[o][0]} {'बेचती' if p in WOMEN else 'बेचता'} है"
    def ask_number(self, p, o): return f"अब {self.case(p, 1)} के पास {'कितनी' if self.objects[o][1] == 'f' else 'कितने'} {self.objects[o][0]} हैं?"


language = Hindi()
