# SPDX-License-Identifier: GPL-3.0-or-later
from ..language import *


class Thai(Language):
    """Written without spaces inside a sentence and without full stops; a space ends a sentence."""

    code, mgsm, cues, stop, question_mark, conjunction, capitals = "tha_Thai", "th", ("โจทย์: ", "Answer:"), "", "", " และ", False
    people = persons("แอนนา|มาเรีย|ซาร่า|นาเดีย|จูเลีย|อามีนา|เอเลนา|คลาร่า|ไลลา|นีน่า|พี่สาวของฉัน|ลูกสาวของฉัน",
                     "โอมาร์|เดวิด|อีวาน|อาดัม|โทมัส|แดเนียล|คาริม|วิคเตอร์|ปีเตอร์|พอล|พี่ชายของฉัน|ลูกชายของฉัน")
    # place / preposition
    places = table(PLACES, "ตลาด/ที่|โรงเรียน/ที่|สวน/ใน|สวนสาธารณะ/ที่|ห้องสมุด/ที่|โรงพยาบาล/ที่|สถานี/ที่|โรงแรม/ที่|พิพิธภัณฑ์/ที่|ร้านอาหาร/ที่|สำนักงาน/ที่|ห้องครัว/ใน|สนามบิน/ที่|หมู่บ้าน/ใน")
    # noun / classifier
    objects = table(OBJECTS, "หนังสือ/เล่ม|แอปเปิ้ล/ลูก|ไข่/ฟอง|เก้าอี้/ตัว|ปากกา/ด้าม|ถ้วย/ใบ|หมวก/ใบ|ดอกไม้/ดอก|กระเป๋า/ใบ|กุญแจ/ดอก|มะนาว/ลูก|เสื้อ/ตัว")
    mass = table(FOODS + DRINKS, "ขนมปัง|ข้าว|ปลา|ชีส|เนื้อ|สลัด|เค้ก|น้ำผึ้ง|ชา|กาแฟ|นม|น้ำผลไม้")
    colours = table(COLOURS, "สีดำ|สีขาว|สีแดง|สีเขียว|สีน้ำเงิน|สีเหลือง")
    things = table(POSSESSIONS, "รถยนต์|บ้าน|แมว|หมา|ม้า|จักรยาน")
    days = table(DAYS, "วันจันทร์|วันอังคาร|วันพุธ|วันพฤหัสบดี|วันศุกร์|วันเสาร์|วันอาทิตย์")
    numbers = number_table("สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ")

    def numeral(self, f): return f" {f.number} " if f.digits else self.numbers[f.number]
    def answer_number(self, f): return str(f.number) if f.digits else self.numbers[f.number]

    def who(self, f): return self.people[f.person]
    def at(self, f): return self.places[f.place][1] + self.places[f.place][0] if f.place else ""
    def on(self, f): return "เมื่อ" + self.days[f.day] if f.day else ""

    def be(self, f): return f"{self.who(f)}อยู่{self.at(f)}"
    def go(self, f): return f"{self.who(f)}ไป{self.places[f.place][0]}{self.on(f)}"
    def work(self, f): return f"{self.who(f)}ทำงาน{self.at(f)}"
    def eat(self, f): return f"{self.who(f)}กิน{self.mass[f.item]}{self.at(f)}"
    def drink(self, f): return f"{self.who(f)}ดื่ม{self.mass[f.item]}{self.on(f)}"
    def like(self, f): return f"{self.who(f)}ชอบ{self.mass[f.item]}"
    def dislike(self, f): return f"{self.who(f)}ไม่ชอบ{self.mass[f.item]}"
    def buy(self, f): return f"{self.who(f)}ซื้อ{self.objects[f.item][0]}{self.numeral(f)}{self.objects[f.item][1]}{self.at(f)}{self.on(f)}"
    def have(self, f): return f"{self.who(f)}มี{self.things[f.item]}{self.colours[f.colour]}"
    def meet(self, f): return f"{self.who(f)}พบ{self.people[f.other]}{self.at(f)}"
    def before(self, f): return f"{self.who(f)}มาถึงก่อน{self.people[f.other]}"
    def older(self, f): return f"{self.who(f)}อายุมากกว่า{self.people[f.other]}"

    def where_be(self, f): return f"{self.who(f)}อยู่ที่ไหน"
    def where_go(self, f): return f"{self.who(f)}ไปที่ไหน"
    def where_work(self, f): return f"{self.who(f)}ทำงานที่ไหน"
    def what_eat(self, f): return f"{self.who(f)}กินอะไร"
    def what_drink(self, f): return f"{self.who(f)}ดื่มอะไร"
    def what_like(self, f): return f"{self.who(f)}ชอบอะไร"
    def what_buy(self, f): return f"{self.who(f)}ซื้ออะไร"
    def how_many(self, f): return f"{self.who(f)}ซื้อ{self.objects[f.item][0]}กี่{self.objects[f.item][1]}"
    def when_go(self, f): return f"{self.who(f)}ไป{self.places[f.place][0]}เมื่อไร"
    def who_go(self, f): return f"ใครไป{self.places[f.place][0]}"
    def colour(self, f): return f"{self.things[f.item]}ของ{self.who(f)}สีอะไร"
    def whom_meet(self, f): return f"{self.who(f)}พบใคร"

    def answer_place(self, f): return self.places[f.place][0]
    def answer_item(self, f): return self.objects[f.item][0] if f.kind == "buy" else self.mass[f.item]
    def answer_day(self, f): return self.days[f.day]
    def answer_person(self, f): return self.who(f)
    def answer_other(self, f): return self.people[f.other]
    def answer_colour(self, f): return self.colours[f.colour]

    def has_number(self, p, n, o): return f"{self.people[p]}มี{self.objects[o][0]} {n} {self.objects[o][1]}"
    def buys_more(self, p, n, o): return f"แล้ว{self.people[p]}ซื้อ{self.objects[o][0]} {n} {self.objects[o][1]}"
    def sells(self, p, n, o): return f"แล้ว{self.people[p]}ขาย{self.objects[o][0]} {n} {self.objects[o][1]}"
    def ask_number(self, p, o): return f"ตอนนี้{self.people[p]}มี{self.objects[o][0]}กี่{self.objects[o][1]}"


language = Thai()
