<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} and {n} more</numerusform>
            <numerusform>{names} and {n} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportHeading</name>
    <message numerus="yes">
        <source>Who has tried in the last {n} days</source>
        <translation>
            <numerusform>Who has tried in the last {n} day</numerusform>
            <numerusform>Who has tried in the last {n} days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowWords</name>
    <message numerus="yes">
        <source>You tried {n} times, last {when}, and nobody answered.</source>
        <translation>
            <numerusform>You tried {n} time, last {when}, and nobody answered.</numerusform>
            <numerusform>You tried {n} times, last {when}, and nobody answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When this number answered or called before; known from {n} such calls on.</source>
        <translation>
            <numerusform>When this number answered or called before; known from {n} such call on.</numerusform>
            <numerusform>When this number answered or called before; known from {n} such calls on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times, last {when}</source>
        <translation>
            <numerusform>{n} time, last {when}</numerusform>
            <numerusform>{n} times, last {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times, last {when}</source>
        <translation>
            <numerusform>Tried {n} time, last {when}</numerusform>
            <numerusform>Tried {n} times, last {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} h</source>
        <translation>
            <numerusform>{n} h</numerusform>
            <numerusform>{n} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tried {n} times, last {when}</source>
        <translation>
            <numerusform>tried {n} time, last {when}</numerusform>
            <numerusform>tried {n} times, last {when}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberActions</name>
    <message numerus="yes">
        <source>{who} and {n} more</source>
        <translation>
            <numerusform>{who} and {n} more</numerusform>
            <numerusform>{who} and {n} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelNote</name>
    <message numerus="yes">
        <source>A note holds {n} letters; the rest was cut.</source>
        <translation>
            <numerusform>A note holds {n} letter; the rest was cut.</numerusform>
            <numerusform>A note holds {n} letters; the rest was cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleBar</name>
    <message numerus="yes">
        <source>Tried in the last {n} days</source>
        <translation>
            <numerusform>Tried in the last {n} day</numerusform>
            <numerusform>Tried in the last {n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>Show {n} more</numerusform>
            <numerusform>Show {n} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleStates</name>
    <message numerus="yes">
        <source>not tried again for {days} days: {n}</source>
        <translation>
            <numerusform>not tried again for {days} day: {n}</numerusform>
            <numerusform>not tried again for {days} days: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody who has tried in the last {n} days is put off until later.</source>
        <translation>
            <numerusform>Everybody who has tried in the last {n} day is put off until later.</numerusform>
            <numerusform>Everybody who has tried in the last {n} days is put off until later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody found in the last {n} days</source>
        <translation>
            <numerusform>Nobody found in the last {n} day</numerusform>
            <numerusform>Nobody found in the last {n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is waiting from the last {n} days</source>
        <translation>
            <numerusform>Nobody is waiting from the last {n} day</numerusform>
            <numerusform>Nobody is waiting from the last {n} days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>Delete calls older than {n} months from this computer, now and from day to day?</source>
        <translation>
            <numerusform>Delete calls older than {n} month from this computer, now and from day to day?</numerusform>
            <numerusform>Delete calls older than {n} months from this computer, now and from day to day?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} minutes</source>
        <translation>
            <numerusform>Every {n} minute</numerusform>
            <numerusform>Every {n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} month</numerusform>
            <numerusform>{n} months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>checked {n} days ago</source>
        <translation>
            <numerusform>checked {n} day ago</numerusform>
            <numerusform>checked {n} days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message numerus="yes">
        <source>{n} calls</source>
        <translation>
            <numerusform>{n} call</numerusform>
            <numerusform>{n} calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message numerus="yes">
        <source>Try again in about {n} days.</source>
        <translation>
            <numerusform>Try again in about {n} day.</numerusform>
            <numerusform>Try again in about {n} days.</numerusform>
        </translation>
    </message>
</context>
</TS>
