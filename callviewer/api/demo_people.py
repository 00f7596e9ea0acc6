"""The people and businesses of the built-in service: an account in São Paulo with a wide circle.

Numbers come from ranges that their countries keep for fiction where there are such (Germany, United Kingdom, United
States, France, Australia), else from blocks that are not given out, and still have a valid form.
"""

import enum
from dataclasses import dataclass
from itertools import cycle
from random import Random
from typing import Final


class Habit(enum.StrEnum):
    """When somebody calls, how, and for how long."""

    WORK = "work"
    FAMILY = "family"
    BUSINESS = "business"
    STRANGER = "stranger"
    HIDDEN = "hidden"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who calls or is called.

    Attributes:
        name: As saved on the phone; None or empty where it is not saved.
        spellings: The number in the ways it is written in the call log, the usual one first.
        place: The label of the number's origin; None or empty where there is none.
        habit: When and how they call.
        weight: How often, compared with others.
    """

    name: str | None
    spellings: tuple[str, ...]
    place: str | None
    habit: Habit
    weight: float


_FAMILY: Final = (
    "Mãe", "Pai", "Vovó Conceição", "João Pedro", "Letícia ❤", "Tio Antônio", "Ana Beatriz Souza",
)  # fmt: skip
_FRIENDS: Final = (
    "André Gonçalves", "Beatriz Araújo", "Caio Brandão", "Débora Lima", "Érica Simões", "Fábio Ávila",
    "Flávia Peçanha", "Gustavo Nóbrega", "Inês Figueirêdo", "José Ângelo Macêdo", "Júlia Assunção", "Kauê Tibiriçá",
    "Lúcia Magalhães", "Márcio Itô", "Moacyr Sá", "Patrícia Galvão", "Raíssa Corrêa", "Sérgio Antunes", "Thaís Muñoz",
    "Úrsula Brandt", "Vinícius Paixão", "Zuleica D'Ávila", "Łukasz Wiśniewski", "Dvořák, Jiří", "İpek Öztürk",
    "Ольга Смирнова", "Дмитрий Ковалёв", "Ганна Шевченко", "Ελένη Παπαδοπούλου", "Γιώργος Νικολαΐδης", "ليلى حداد",
    "كريم منصور", "נועה לוי", "אבי כהן", "田中 さくら", "佐藤 健一", "山田タクシー", "陈小明", "林美玲",
    "Nguyễn Thị Hồng Ánh", "Trần Quốc Bảo", "김민준", "박서연", "अनीता शर्मा", "สมชาย ใจดี",
)  # fmt: skip
_BUSINESSES: Final = (
    "Padaria Pão Quente", "Farmácia Bem-Estar", "Clínica Dr. Prado", "Oficina do Zé", "Escola Jacarandá", "Pet & Cia",
    "Dentista: Dra. Íris", "Condomínio Ipê Amarelo", "Contabilidade Três Rios", "Mercado Boa Mesa", "Restaurante 花見",
    "Táxi Ponto 12", "Pizzaria Nonna Rosa", "Lavanderia Água Clara", "Imobiliária Sol Nascente", "Gráfica São Bento",
    "Transportadora Rota Sul (entregas, coletas e mudanças, atendimento 24 h)",
)  # fmt: skip
_ABROAD: Final = (
    ("Jürgen Müller", ("+49 30 23125042", "+493023125042"), "Berlin", Habit.WORK),
    ("Käthe Weiß", ("+49 171 3920042", "+491713920042"), "Germany", Habit.FAMILY),
    ("Blumen Öztürk GmbH", ("+49 221 4710155",), "Cologne", Habit.BUSINESS),
    ("María José Ibáñez", ("+34 600 000 041", "+34600000041"), "Spain", Habit.WORK),
    ("Íñigo Echeverría", ("+34 600 000 072",), "Spain", Habit.FAMILY),
    ("Emily O'Connor", ("+1 212-555-0143", "+12125550143"), "New York, NY", Habit.WORK),
    ("Bay Area Coffee Co.", ("+1 415-555-0117",), "San Francisco, CA", Habit.BUSINESS),
    ("Siân Llewellyn", ("+44 20 7946 0321", "+442079460321"), "London", Habit.WORK),
    ("Hélène Lefèvre", ("+33 1 99 00 42 17",), "France", Habit.WORK),
    ("Tiago Conceição", ("+351 912 000 034",), "Portugal", Habit.FAMILY),
    ("Ruby Nguyen", ("+61 491 570 006",), "Australia", Habit.WORK),
    (None, ("+1 646-555-0188",), "New York, NY", Habit.STRANGER),
    ("", ("+49 30 23125099",), "Berlin", Habit.STRANGER),
)
_FIRST: Final = (
    "Adriana", "Alice", "Bruno", "Camila", "Cauã", "Cecília", "Diego", "Eduarda", "Felipe", "Gabriela", "Heitor",
    "Helena", "Igor", "Isabela", "Laís", "Lorena", "Luís", "Marília", "Mateus", "Natália", "Otávio", "Rafael",
    "Renata", "Rômulo", "Sofia", "Tarcísio", "Valéria", "Yasmin",
)  # fmt: skip
_LAST: Final = (
    "Almeida", "Barbosa", "Cardoso", "Cavalcânti", "Damião", "Esteves", "Falcão", "Guimarães", "Holanda", "Jordão",
    "Kobayashi", "Leitão", "Matarazzo", "Nakamura", "Oliveira", "Pacheco", "Queirós", "Rebouças", "Salomão", "Teixeira",
    "Uchôa", "Vasconcelos", "Xavier", "Zanetti",
)  # fmt: skip
_AREAS: Final = (
    ("11", "São Paulo"), ("11", "São Paulo"), ("11", "São Paulo"), ("11", "São Paulo"), ("19", "Campinas"),
    ("13", "Santos"), ("21", "Rio de Janeiro"), ("31", "Belo Horizonte"), ("41", "Curitiba"), ("71", "Bahia"),
)  # fmt: skip
_NOBODY: Final = (
    Person(None, ("",), None, Habit.HIDDEN, 6.0),
    Person(None, ("-1",), None, Habit.HIDDEN, 6.0),
    Person("", ("-2",), "", Habit.HIDDEN, 9.0),
    Person(None, ("Anonymous",), None, Habit.HIDDEN, 5.0),
    Person(None, ("*144#",), None, Habit.CODE, 4.0),
    Person("Polícia", ("190",), None, Habit.CODE, 3.0),
    Person(None, ("*100#",), "", Habit.CODE, 2.0),
)


def circle(rng: Random, count: int) -> list[Person]:
    """Everybody who appears in about `count` calls; the closest first."""
    crowd = min(20_000, count // 25)
    numbers = iter(rng.sample(range(10_000_000), 200 + 2 * crowd))
    people = [_resident(rng, next(numbers), name, Habit.FAMILY, 42.0 / (i + 1)) for i, name in enumerate(_FAMILY)]
    people += [_resident(rng, next(numbers), name, Habit.WORK, rng.uniform(3, 24)) for name in _FRIENDS]
    people += [_resident(rng, next(numbers), name, Habit.BUSINESS, rng.uniform(2, 12)) for name in _BUSINESSES]
    people += [Person(name, ways, place, habit, rng.uniform(2, 9)) for name, ways, place, habit in _ABROAD]
    people += _NOBODY
    regulars = sum(person.weight for person in people)
    names = [f"{first} {last}" for first in _FIRST for last in _LAST]
    contacts = cycle(rng.sample(names, len(names)))
    for i in range(crowd):
        known = i % 4 == 0
        name = next(contacts) if known else rng.choice((None, None, ""))
        habit = Habit.WORK if known else Habit.STRANGER
        # However many they are, strangers and distant contacts make about a third of the calls.
        people.append(_resident(rng, next(numbers), name, habit, regulars / 2 / crowd))
    return people


def _resident(rng: Random, subscriber: int, name: str | None, habit: Habit, weight: float) -> Person:
    area, place = rng.choice(_AREAS)
    # Mobile numbers that go on with a zero after the leading nine are not given out in Brazil.
    local = f"90{subscriber // 10_000:03d}-{subscriber % 10_000:04d}"
    bare = local.replace("-", "")
    ways = [f"+55 {area} {local}", f"+55{area}{bare}", f"0{area}{bare}", f"({area}) {local}"]
    if habit is Habit.STRANGER:
        return Person(name, (f"+55{area}{bare}",), rng.choice((place, place, None)), habit, weight)
    usual = rng.randrange(len(ways))
    spellings = ways[usual:] + ways[:usual]
    return Person(name, tuple(spellings[: rng.choice((1, 2, 3, 4))]), place, habit, weight)
