# SPDX-License-Identifier: GPL-3.0-or-later
from ..language import *


class Spanish(Language):
    code, mgsm, cues = "spa_Latn", "es", ("Pregunta: ", "Respuesta:")
    people = persons("Anna|María|Sara|Nadia|Julia|Amina|Elena|Clara|Leila|Nina|mi hermana|mi hija",
                     "Omar|David|Iván|Adán|Tomás|Daniel|Karim|Víctor|Pedro|Pablo|mi hermano|mi hijo")
    places = table(PLACES, "el mercado|la escuela|el jardín|el parque|la biblioteca|el hospital|la estación|el hotel|el museo|el restaurante|la oficina|la cocina|el aeropuerto|el pueblo")
    # plural / ending of the interrogative
    objects = table(OBJECTS, "libros/os|manzanas/as|huevos/os|sillas/as|bolígrafos/os|tazas/as|sombreros/os|flores/as|bolsas/as|llaves/as|limones/os|camisas/as")
    # noun / article
    mass = table(FOODS + DRINKS, "pan/el|arroz/el|pescado/el|queso/el|carne/la|ensalada/la|pastel/el|miel/la|té/el|café/el|leche/la|zumo/el")
    colours = table(COLOURS, "negro/negra|blanco/blanca|rojo/roja|verde/verde|azul/azul|amarillo/amarilla")
    things = table(POSSESSIONS, "coche/m|casa/f|gato/m|perro/m|caballo/m|bicicleta/f")
    days = table(DAYS, "lunes|martes|miércoles|jueves|viernes|sábado|domingo")
    numbers = number_table("tres cuatro cinco seis siete ocho nueve diez")

    def join(self, clauses):
        """'y' becomes 'e' before the sound i."""
        text = clauses[0]
        for clause in clauses[1:]:
            text += (" e " if clause.startswith("I") else " y ") + clause
        return text

    def finish(self, text, mark):
        return super().finish(text, mark) if mark != "?" else "¿" + text[0].upper() + text[1:] + "?"

    def who(self, f): return self.people[f.person]
    def at(self, f): return "en " + self.places[f.place] if f.place else ""
    def to(self, f): return "a " + self.places[f.place] if self.places[f.place].startswith("la") else "al " + self.places[f.place][3:]
    def on(self, f): return "el " + self.days[f.day] if f.day else ""
    def the(self, f): return f"{self.mass[f.item][1]} {self.mass[f.item][0]}"
    def tint(self, f): return self.colours[f.colour][self.things[f.item][1] == "f"]

    def be(self, f): return words(self.who(f), "está", self.at(f))
    def go(self, f): return words(self.who(f), "fue", self.to(f), self.on(f))
    def work(self, f): return words(self.who(f), "trabaja", self.at(f))
    def eat(self, f): return words(self.who(f), "comió", self.mass[f.item][0], self.at(f))
    def drink(self, f): return words(self.who(f), "bebió", self.mass[f.item][0], self.on(f))
    def like(self, f): return words("a", self.who(f), "le gusta", self.the(f))
    def dislike(self, f): return words("a", self.who(f), "no le gusta", self.the(f))
    def buy(self, f): return words(self.who(f), "compró", self.numeral(f), self.objects[f.item][0], self.at(f), self.on(f))
    def have(self, f): return words(self.who(f), "tiene", "una" if self.things[f.item][1] == "f" else "un", self.things[f.item][0], self.tint(f))
    def meet(self, f): return words(self.who(f), "se encontró con", self.people[f.other], self.at(f))
    def before(self, f): return words(self.who(f), "llegó antes que", self.people[f.other])
    def older(self, f): return words(self.who(f), "es mayor que", self.people[f.other])

    def where_be(self, f): return f"dónde está {self.who(f)}"
    def where_go(self, f): return f"adónde fue {self.who(f)}"
    def where_work(self, f): return f"dónde trabaja {self.who(f)}"
    def what_eat(self, f): return f"qué comió {self.who(f)}"
    def what_drink(self, f): return f"qué bebió {self.who(f)}"
    def what_like(self, f): return f"qué le gusta a {self.who(f)}"
    def what_buy(self, f): return f"qué compró {self.who(f)}"
    def how_many(self, f): return f"cuánt{self.objects[f.item][1]} {self.objects[f.item][0]} compró {self.who(f)}"
    def when_go(self, f): return f"cuándo fue {self.who(f)} {self.to(f)}"
    def who_go(self, f): return f"quién fue {self.to(f)}"
    def colour(self, f): return f"de qué color es {'la' if self.things[f.item][1] == 'f' else 'el'} {self.things[f.item][0]} de {self.who(f)}"
    def whom_meet(self, f): return f"con quién se encontró {self.who(f)}"

    def answer_place(self, f): return self.places[f.place]
    def answer_item(self, f): return self.objects[f.item][0] if f.kind == "buy" else self.the(f) if f.kind == "like" else self.mass[f.item][0]
    def answer_day(self, f): return self.on(f)
    def answer_person(self, f): return self.who(f)
    def answer_other(self, f): return "con " + self.people[f.other]
    def answer_colour(self, f): return self.tint(f)

    def has_number(self, p, n, o): return f"{self.people[p]} tiene {n} {self.objects[o][0]}"
    def buys_more(self, p, n, o): return f"después {self.people[p]} compra {n} {self.objects[o][0]}"
    def sells(self, p, n, o): return f"después {self.people[p]} vende {n} {self.objects[o][0]}"
    def ask_number(self, p, o): return f"¿Cuánt{self.objects[o][1]} {self.objects[o][0]} tiene ahora {self.people[p]}?"


language = Spanish()
