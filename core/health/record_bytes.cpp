// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/record_bytes.h"

#include "core/health/byte_stream.h"
#include "core/health/record_fields.h"

#include <QtEndian>

#include <algorithm>
#include <limits>
#include <utility>

namespace caretaker::health {

namespace {

constexpr std::uint8_t Format = 1;
constexpr qsizetype ChecksumBytes = 4;

/// FNV-1a: against bytes that decay, and cheap enough for each record in each round.
quint32 checksumOf(QByteArrayView bytes)
{
    quint32 sum = 2166136261U;
    for (const char byte : bytes)
        sum = (sum ^ static_cast<std::uint8_t>(byte)) * 16777619U;
    return sum;
}

void put(ByteWriter& out, State value) { out.unsignedNumber(static_cast<std::uint8_t>(value)); }
void take(ByteReader& in, State& value)
{
    value = static_cast<State>(in.unsignedNumber(std::uint8_t(State::Dead)));
}

void put(ByteWriter& out, ReadingKind value) { out.unsignedNumber(static_cast<std::uint8_t>(value)); }
void take(ByteReader& in, ReadingKind& value)
{
    value = static_cast<ReadingKind>(in.unsignedNumber(std::uint8_t(ReadingKind::Blind)));
}

// --- what grows with time in use ---

/// Runs of equal half-days: a CA that is always up or always down is a few numbers.
void put(ByteWriter& out, const SlotSeconds& seconds)
{
    for (auto run = seconds.begin(); run != seconds.end();) {
        const auto end = std::find_if(run, seconds.end(), [&](std::uint16_t s) { return s != *run; });
        out.unsignedNumber(*run);
        out.unsignedNumber(static_cast<std::uint64_t>(end - run));
        run = end;
    }
}
void take(ByteReader& in, SlotSeconds& seconds)
{
    for (auto run = seconds.begin(); run != seconds.end() && in.ok();) {
        const auto value = static_cast<std::uint16_t>(in.unsignedNumber(DowntimeRing::Slot.count()));
        const auto length = in.unsignedNumber(static_cast<std::uint64_t>(seconds.end() - run));
        if (length == 0)
            in.fail();
        run = std::fill_n(run, length, value);
    }
}

void put(ByteWriter& out, const SlowWindow& window)
{
    out.unsignedNumber(static_cast<std::uint64_t>(window.count));
    out.unsignedNumber(window.slow);
    std::uint32_t before = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(window.count); ++i)
        out.unsignedNumber(window.at[i] - std::exchange(before, window.at[i]));
}
void take(ByteReader& in, SlowWindow& window)
{
    window.count = static_cast<std::int32_t>(in.unsignedNumber(SlowWindow::Capacity));
    window.slow = in.unsignedNumber();
    std::uint32_t before = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(window.count); ++i)
        before = window.at[i] =
            before + static_cast<std::uint32_t>(in.unsignedNumber(std::numeric_limits<std::uint32_t>::max()));
}

// --- the archives of record_fields.h; bytes have no names ---

class Putting
{
public:
    explicit Putting(ByteWriter& out) : m_out(out) {}

    void field(QLatin1StringView, const auto& value) { write(value); }
    void sparse(QLatin1StringView, const auto& value) { write(value); }
    template <std::size_t Most>
    void list(QLatin1StringView, const std::array<Marks, Most>& all, std::int32_t count)
    {
        m_out.unsignedNumber(static_cast<std::uint64_t>(count));
        for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i)
            write(all[i]);
    }
    /// Without its leading zeros; nothing and zero differ.
    template <std::size_t Size>
    void manifestNumber(QLatin1StringView, bool has, const std::array<std::uint8_t, Size>& number)
    {
        write(has);
        const auto first = std::find_if(number.begin(), number.end(), [](std::uint8_t b) { return b != 0; });
        m_out.unsignedNumber(static_cast<std::uint64_t>(number.end() - first));
        std::for_each(first, number.end(), [&](std::uint8_t byte) { m_out.byte(byte); });
    }

private:
    template <typename Value>
    void write(const Value& value)
    {
        if constexpr (requires { put(m_out, value); })
            put(m_out, value);
        else
            fields(*this, value);
    }
    template <typename Value>
    void write(const std::optional<Value>& value)
    {
        write(value.has_value());
        if (value)
            write(*value);
    }
    /// Most latches were never on.
    void write(const Latch& latch)
    {
        const bool used = latch != Latch{};
        write(used);
        if (used)
            fields(*this, latch);
    }

    ByteWriter& m_out;
};

class Taking
{
public:
    explicit Taking(ByteReader& in) : m_in(in) {}

    void field(QLatin1StringView, auto& value) { read(value); }
    void sparse(QLatin1StringView, auto& value) { read(value); }
    template <std::size_t Most>
    void list(QLatin1StringView, std::array<Marks, Most>& all, std::int32_t& count)
    {
        count = static_cast<std::int32_t>(m_in.unsignedNumber(Most));
        for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i)
            read(all[i]);
    }
    template <std::size_t Size>
    void manifestNumber(QLatin1StringView, bool& has, std::array<std::uint8_t, Size>& number)
    {
        read(has);
        const auto length = static_cast<std::ptrdiff_t>(m_in.unsignedNumber(Size));
        std::generate(number.end() - length, number.end(), [&] { return m_in.byte(); });
    }

private:
    template <typename Value>
    void read(Value& value)
    {
        if constexpr (requires { take(m_in, value); })
            take(m_in, value);
        else
            fields(*this, value);
    }
    template <typename Value>
    void read(std::optional<Value>& value)
    {
        bool there = false;
        read(there);
        if (there)
            read(value.emplace());
    }
    void read(Latch& latch)
    {
        bool used = false;
        read(used);
        if (used)
            fields(*this, latch);
    }

    ByteReader& m_in;
};

} // namespace

QByteArray toBytes(const HealthRecord& record)
{
    ByteWriter out;
    out.byte(Format);
    Putting archive(out);
    fields(archive, record);
    const QByteArrayView content = out.bytes();
    QByteArray all(content.size() + ChecksumBytes, Qt::Uninitialized);
    std::ranges::copy(content, all.begin());
    qToLittleEndian(checksumOf(content), all.data() + content.size());
    return all;
}

std::optional<HealthRecord> healthRecordFromBytes(QByteArrayView bytes)
{
    if (bytes.size() <= ChecksumBytes)
        return std::nullopt;
    const QByteArrayView content = bytes.chopped(ChecksumBytes);
    if (checksumOf(content) != qFromLittleEndian<quint32>(bytes.last(ChecksumBytes).data()))
        return std::nullopt;
    ByteReader in(content);
    if (in.byte() != Format)
        return std::nullopt;
    HealthRecord record;
    Taking archive(in);
    fields(archive, record);
    return in.atEnd() ? std::optional(record) : std::nullopt;
}

} // namespace caretaker::health
