// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/backtest_trace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MaxNotes = 20;
constexpr double LongestLatency = 86'400'000; // ms: a day

tl::unexpected<Error> badField(const QString& what, const QString& hint = {})
{
    return unexpected(Error::badInput(what, {}, hint));
}

bool isDigits(QByteArrayView text, std::initializer_list<int> places)
{
    return std::all_of(places.begin(), places.end(), [&](int i) { return text[i] >= '0' && text[i] <= '9'; });
}

int twoDigits(QByteArrayView text, int at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); }

/// "2026-01-01T00:00:00Z", as nearly every line has it; anything else goes the long way.
std::optional<Instant> timeOf(const QString& text)
{
    const QByteArray t = text.toLatin1();
    const bool usual = t.size() == 20 && t[4] == '-' && t[7] == '-' && t[10] == 'T' && t[13] == ':' &&
                       t[16] == ':' && t[19] == 'Z' &&
                       isDigits(t, {0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 17, 18});
    if (!usual)
        return parseRfc3339(text);
    using namespace std::chrono;
    const year_month_day day(year(twoDigits(t, 0) * 100 + twoDigits(t, 2)),
                             month(static_cast<unsigned>(twoDigits(t, 5))),
                             std::chrono::day(static_cast<unsigned>(twoDigits(t, 8))));
    const int h = twoDigits(t, 11), m = twoDigits(t, 14), s = twoDigits(t, 17);
    if (!day.ok() || h > 23 || m > 59 || s > 59)
        return std::nullopt;
    return sys_days(day) + hours(h) + minutes(m) + seconds(s);
}

/// One member of the line's object into the observation.
using Reader = Expected<void> (*)(const QJsonValue&, observe::Observation&, TraceNotes&);

Expected<void> readBool(const QJsonValue& value, bool& into)
{
    if (!value.isBool())
        return badField(u"is not true or false"_s);
    into = value.toBool();
    return {};
}

Expected<void> readLatency(const QJsonValue& value, std::optional<Milliseconds>& into)
{
    if (value.isNull())
        return {};
    const double ms = value.toDouble(-1);
    if (!(ms >= 0 && ms <= LongestLatency))
        return badField(u"is not a number of milliseconds"_s, u"0 to %1"_s.arg(qint64(LongestLatency)));
    into = Milliseconds(static_cast<qint64>(std::ceil(ms)));
    return {};
}

Expected<void> readNumber(const QJsonValue& value, observe::Observation& look)
{
    static const Sha256 none = sha256Of({});
    if (value.isNull())
        return {};
    const auto number = Serial::tryFromHex(value.toString());
    if (!number)
        return badField(u"is not a manifest number"_s, u"hexadecimal, as in \"1A\""_s);
    look.manifest = rpki::ManifestFacts{*number, {}, {}, none};
    return {};
}

Expected<void> readFindings(const QJsonValue& value, observe::Observation& look, TraceNotes& notes)
{
    if (!value.isArray())
        return badField(u"is not a list"_s, u"of names, as in [\"MFT_EXPIRED\"]"_s);
    const QJsonArray names = value.toArray();
    for (const auto& name : names) {
        if (!name.isString())
            return badField(u"has something that is not a name"_s);
        if (const auto id = findingIdFromName(name.toString()))
            look.findings.push_back({*id, {}});
        else
            notes.add(u"finding \"%1\""_s.arg(name.toString()));
    }
    return {};
}

Expected<void> readCa(const QJsonValue& value, observe::Observation& look)
{
    const auto ca = CaHandle::tryFromString(value.toString());
    if (!ca)
        return badField(u"is not a handle"_s, u"text of 1 to 255 characters"_s);
    look.ca = *ca;
    return {};
}

Expected<void> readVantage(const QJsonValue& value, observe::Observation& look)
{
    const auto vantage = VantageName::tryFromString(value.toString());
    if (!vantage)
        return badField(u"is not a name"_s, u"text of 1 to 255 characters"_s);
    look.vantage = *vantage;
    return {};
}

Expected<void> readTime(const QJsonValue& value, observe::Observation& look)
{
    const auto at = timeOf(value.toString());
    if (!at)
        return badField(u"is not a time"_s, u"RFC 3339, as in 2026-01-01T00:00:00Z"_s);
    look.at = *at;
    return {};
}

struct Row
{
    QLatin1StringView key;
    Reader read;
    bool required = false;
};
constexpr Row Rows[] = {
    {"ca"_L1, [](const auto& v, auto& look, auto&) { return readCa(v, look); }, true},
    {"at"_L1, [](const auto& v, auto& look, auto&) { return readTime(v, look); }, true},
    {"functional"_L1, [](const auto& v, auto& look, auto&) { return readBool(v, look.functional); }, true},
    {"complete"_L1, [](const auto& v, auto& look, auto&) { return readBool(v, look.complete); }},
    {"blind"_L1, [](const auto& v, auto& look, auto&) { return readBool(v, look.blind); }},
    {"vantage"_L1, [](const auto& v, auto& look, auto&) { return readVantage(v, look); }},
    {"first_byte_ms"_L1,
     [](const auto& v, auto& look, auto&) { return readLatency(v, look.endpoints.front().firstByte); }},
    {"retrieval_ms"_L1,
     [](const auto& v, auto& look, auto&) { return readLatency(v, look.endpoints.front().retrieval); }},
    {"manifest_number"_L1, [](const auto& v, auto& look, auto&) { return readNumber(v, look); }},
    {"findings"_L1, readFindings},
};

const Row* rowOf(const QString& key)
{
    const auto row =
        std::find_if(std::begin(Rows), std::end(Rows), [&](const Row& r) { return r.key == key; });
    return row == std::end(Rows) ? nullptr : row;
}

Expected<QJsonObject> objectOf(QByteArrayView line)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return badField(u"is not JSON: %1 at column %2"_s.arg(error.errorString()).arg(error.offset + 1));
    if (!document.isObject())
        return badField(u"is not an object"_s, u"{\"ca\":...,\"at\":...,\"functional\":...}"_s);
    return document.object();
}

} // namespace

void TraceNotes::add(const QString& note)
{
    if (m_notes.size() < MaxNotes)
        m_notes.insert(note);
}

Expected<observe::Observation> parseTraceLine(QByteArrayView line, TraceNotes& notes)
{
    static const CaHandle noCa = CaHandle::fromString(u"-"_s);
    static const VantageName unnamed = VantageName::fromString(u"unnamed"_s);
    const auto object = objectOf(line);
    if (!object)
        return unexpected(object.error());
    observe::Observation look{.ca = noCa, .vantage = unnamed, .at = {}};
    look.endpoints = {{.transport = observe::Transport::Rrdp, .uri = {}, .synchronised = true, .layers = {}}};
    for (auto it = object->constBegin(); it != object->constEnd(); ++it) {
        const Row* row = rowOf(it.key());
        if (!row) {
            notes.add(u"key \"%1\""_s.arg(it.key()));
            continue;
        }
        if (auto read = row->read(it.value(), look, notes); !read) {
            read.error().what = u"\"%1\" %2"_s.arg(it.key(), read.error().what);
            return unexpected(read.error());
        }
    }
    for (const Row& row : Rows)
        if (row.required && !object->contains(row.key))
            return badField(u"\"%1\" is missing"_s.arg(row.key));
    if (!object->contains("complete"_L1))
        look.complete = look.functional;
    return look;
}

} // namespace caretaker::service
