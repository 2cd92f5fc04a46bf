// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/record_bytes.h"

#include <QVarLengthArray>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>

namespace caretaker::health {

namespace {

constexpr std::uint8_t Format = 1;
constexpr qsizetype ChecksumBytes = 4;
constexpr qsizetype UsualSize = 512;

/// FNV-1a: against bytes that decay, and cheap enough for each record in each round.
quint32 checksumOf(QByteArrayView bytes)
{
    quint32 sum = 2166136261U;
    for (const char byte : bytes)
        sum = (sum ^ static_cast<std::uint8_t>(byte)) * 16777619U;
    return sum;
}

/// Appends values. Writer and Reader have the same verbs, so that each field is named once, for both.
class Writer
{
public:
    void byte(std::uint8_t value) { m_bytes.append(static_cast<char>(value)); }
    void unsignedNumber(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            byte(static_cast<std::uint8_t>(value | 0x80));
        byte(static_cast<std::uint8_t>(value));
    }
    void number(std::int64_t value)
    {
        unsignedNumber((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
    }
    /// All of it, and the checksum.
    QByteArray bytes() const
    {
        QByteArray all(m_bytes.size() + ChecksumBytes, Qt::Uninitialized);
        std::ranges::copy(m_bytes, all.begin());
        qToLittleEndian(checksumOf({m_bytes.data(), m_bytes.size()}), all.data() + m_bytes.size());
        return all;
    }

private:
    QVarLengthArray<char, UsualSize> m_bytes;
};

/// Takes values off. After the first that does not fit everything is zero, and ok() is false.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_rest(bytes) {}

    std::uint8_t byte()
    {
        if (m_rest.isEmpty())
            return static_cast<std::uint8_t>(fail());
        const auto value = static_cast<std::uint8_t>(m_rest.front());
        m_rest = m_rest.sliced(1);
        return value;
    }
    std::uint64_t unsignedNumber()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64 && m_ok; shift += 7) {
            const std::uint8_t next = byte();
            value |= static_cast<std::uint64_t>(next & 0x7f) << shift;
            if (next < 0x80)
                return value;
        }
        return fail();
    }
    std::int64_t number()
    {
        const std::uint64_t folded = unsignedNumber();
        return static_cast<std::int64_t>((folded >> 1) ^ (~(folded & 1) + 1));
    }
    /// At most `most`.
    std::uint64_t unsignedNumber(std::uint64_t most)
    {
        const std::uint64_t value = unsignedNumber();
        return value <= most ? value : fail();
    }
    std::uint64_t fail()
    {
        m_ok = false;
        m_rest = {};
        return 0;
    }
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_ok && m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_ok = true;
};

// --- single values
// ------------------------------------------------------------------------------------------

void field(Writer& out, bool value) { out.unsignedNumber(value); }
void field(Reader& in, bool& value) { value = in.unsignedNumber(1) != 0; }

void field(Writer& out, std::int64_t value) { out.number(value); }
void field(Reader& in, std::int64_t& value) { value = in.number(); }

void field(Writer& out, std::int32_t value) { out.number(value); }
void field(Reader& in, std::int32_t& value)
{
    const std::int64_t wide = in.number();
    if (!std::in_range<std::int32_t>(wide))
        in.fail();
    value = in.ok() ? static_cast<std::int32_t>(wide) : 0;
}

void field(Writer& out, Duration value) { out.number(value.count()); }
void field(Reader& in, Duration& value) { value = Duration(in.number()); }

void field(Writer& out, Instant value) { out.number(value.time_since_epoch().count()); }
void field(Reader& in, Instant& value) { value = Instant(Duration(in.number())); }

/// The bits with the exponent's first, so that zero and whole numbers are short.
void field(Writer& out, double value) { out.unsignedNumber(qbswap(std::bit_cast<std::uint64_t>(value))); }
void field(Reader& in, double& value) { value = std::bit_cast<double>(qbswap(in.unsignedNumber())); }

void field(Writer& out, State value) { out.unsignedNumber(static_cast<std::uint8_t>(value)); }
void field(Reader& in, State& value)
{
    value = static_cast<State>(in.unsignedNumber(std::uint8_t(State::Dead)));
}

void field(Writer& out, ReadingKind value) { out.unsignedNumber(static_cast<std::uint8_t>(value)); }
void field(Reader& in, ReadingKind& value)
{
    value = static_cast<ReadingKind>(in.unsignedNumber(std::uint8_t(ReadingKind::Blind)));
}

// --- structures: each names its members once, for both directions
// -------------------------------------------

template <typename Archive, typename Type>
concept OneOf = std::is_same_v<std::remove_const_t<Archive>, Type>;

template <typename Archive>
void field(Archive& archive, OneOf<Marks> auto& marks)
{
    field(archive, marks.at);
    field(archive, marks.watched);
    field(archive, marks.nonFunctional);
}

template <typename Archive>
void field(Archive& archive, OneOf<Streak> auto& streak)
{
    field(archive, streak.from);
    field(archive, streak.readings);
}

template <typename Archive>
void field(Archive& archive, OneOf<Candidate> auto& candidate)
{
    field(archive, candidate.state);
    field(archive, candidate.since);
    field(archive, candidate.confirmsAt);
}

template <typename Value>
void field(Writer& out, const std::optional<Value>& value)
{
    field(out, value.has_value());
    if (value)
        field(out, *value);
}
template <typename Value>
void field(Reader& in, std::optional<Value>& value)
{
    bool there = false;
    field(in, there);
    if (there)
        field(in, value.emplace());
}

/// Most latches were never on.
void field(Writer& out, const Latch& latch)
{
    const bool used = latch != Latch{};
    field(out, used);
    if (!used)
        return;
    field(out, latch.on);
    field(out, latch.onset);
    field(out, latch.since);
}
void field(Reader& in, Latch& latch)
{
    bool used = false;
    field(in, used);
    if (!used)
        return;
    field(in, latch.on);
    field(in, latch.onset);
    field(in, latch.since);
}

// --- what grows with time in use
// ----------------------------------------------------------------------------

using Seconds = std::array<std::uint16_t, DowntimeRing::Slots>;

/// Runs of equal half-days: a CA that is always up or always down is a few numbers.
void field(Writer& out, const Seconds& seconds)
{
    for (auto run = seconds.begin(); run != seconds.end();) {
        const auto end = std::find_if(run, seconds.end(), [&](std::uint16_t s) { return s != *run; });
        out.unsignedNumber(*run);
        out.unsignedNumber(static_cast<std::uint64_t>(end - run));
        run = end;
    }
}
void field(Reader& in, Seconds& seconds)
{
    for (auto run = seconds.begin(); run != seconds.end() && in.ok();) {
        const auto value = static_cast<std::uint16_t>(in.unsignedNumber(DowntimeRing::Slot.count()));
        const auto length = in.unsignedNumber(static_cast<std::uint64_t>(seconds.end() - run));
        if (length == 0)
            in.fail();
        run = std::fill_n(run, length, value);
    }
}

template <typename Archive>
void field(Archive& archive, OneOf<DowntimeRing> auto& ring)
{
    field(archive, ring.newest);
    field(archive, ring.watched);
    field(archive, ring.failed);
}

void field(Writer& out, const SlowWindow& window)
{
    out.unsignedNumber(static_cast<std::uint64_t>(window.count));
    out.unsignedNumber(window.slow);
    std::uint32_t before = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(window.count); ++i)
        out.unsignedNumber(window.at[i] - std::exchange(before, window.at[i]));
}
void field(Reader& in, SlowWindow& window)
{
    window.count = static_cast<std::int32_t>(in.unsignedNumber(SlowWindow::Capacity));
    window.slow = in.unsignedNumber();
    std::uint32_t before = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(window.count); ++i)
        before = window.at[i] =
            before + static_cast<std::uint32_t>(in.unsignedNumber(std::numeric_limits<std::uint32_t>::max()));
}

void changes(Writer& out, const HealthRecord& record)
{
    out.unsignedNumber(static_cast<std::uint64_t>(record.changeCount));
    for (std::size_t i = 0; i < static_cast<std::size_t>(record.changeCount); ++i)
        field(out, record.changes[i]);
}
void changes(Reader& in, HealthRecord& record)
{
    record.changeCount = static_cast<std::int32_t>(in.unsignedNumber(HealthRecord::MaxChanges));
    for (std::size_t i = 0; i < static_cast<std::size_t>(record.changeCount); ++i)
        field(in, record.changes[i]);
}

/// Without its leading zeros; nothing and zero differ.
void manifestNumber(Writer& out, const HealthRecord& record)
{
    field(out, record.hasManifestNumber);
    const auto& number = record.manifestNumber;
    const auto first = std::find_if(number.begin(), number.end(), [](std::uint8_t b) { return b != 0; });
    out.unsignedNumber(static_cast<std::uint64_t>(number.end() - first));
    std::for_each(first, number.end(), [&](std::uint8_t byte) { out.byte(byte); });
}
void manifestNumber(Reader& in, HealthRecord& record)
{
    field(in, record.hasManifestNumber);
    auto& number = record.manifestNumber;
    const auto length = static_cast<std::ptrdiff_t>(in.unsignedNumber(number.size()));
    std::generate(number.end() - length, number.end(), [&] { return in.byte(); });
}

template <typename Archive>
void conditions(Archive& archive, OneOf<HealthRecord> auto& record)
{
    for (auto* latch : {&record.dead, &record.flapping, &record.partial, &record.slow})
        field(archive, *latch);
    for (auto* streak : {&record.failing, &record.functional, &record.incomplete, &record.complete})
        field(archive, *streak);
    field(archive, record.figureOfMerit);
    field(archive, record.figureAt);
}

template <typename Archive>
void all(Archive& archive, OneOf<HealthRecord> auto& record)
{
    field(archive, record.state);
    field(archive, record.since);
    field(archive, record.candidate);
    field(archive, record.watched);
    field(archive, record.nonFunctional);
    field(archive, record.lastReadingAt);
    field(archive, record.lastKind);
    field(archive, record.lastJudgedAt);
    field(archive, record.lastJudged);
    field(archive, record.lastFunctional);
    field(archive, record.established);
    field(archive, record.lastInterval);
    conditions(archive, record);
    changes(archive, record);
    field(archive, record.window);
    field(archive, record.downtime);
    manifestNumber(archive, record);
    field(archive, record.lastBackward);
}

} // namespace

QByteArray toBytes(const HealthRecord& record)
{
    Writer out;
    out.byte(Format);
    all(out, record);
    return out.bytes();
}

std::optional<HealthRecord> healthRecordFromBytes(QByteArrayView bytes)
{
    if (bytes.size() <= ChecksumBytes)
        return std::nullopt;
    const QByteArrayView content = bytes.chopped(ChecksumBytes);
    if (checksumOf(content) != qFromLittleEndian<quint32>(bytes.last(ChecksumBytes).data()))
        return std::nullopt;
    Reader in(content);
    if (in.byte() != Format)
        return std::nullopt;
    HealthRecord record;
    all(in, record);
    return in.atEnd() ? std::optional(record) : std::nullopt;
}

} // namespace caretaker::health
