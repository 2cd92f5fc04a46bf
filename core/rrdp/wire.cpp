// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rrdp/wire.h"

#include "core/base/limits.h"

#include <QDataStream>
#include <QIODevice>

namespace caretaker::rrdp {

namespace {

/// What one reader of Reader<T> needs to know: everything fails once one thing failed.
class WireReader
{
public:
    explicit WireReader(const QByteArray& bytes) : m_stream(bytes)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
    }

    bool ok() const { return m_ok && m_stream.status() == QDataStream::Ok; }
    bool isAtEnd() const { return ok() && m_stream.atEnd(); }
    void refuse() { m_ok = false; }

    template <typename T>
    T plain()
    {
        T value{};
        m_stream >> value;
        return value;
    }
    /// How many items follow; none when it would be more than `most`.
    qsizetype count(qsizetype most)
    {
        const auto value = plain<qint64>();
        if (value < 0 || value > most)
            refuse();
        return ok() ? static_cast<qsizetype>(value) : 0;
    }
    /// T from what `parse` takes; refuses when it takes it not. Never called again after that.
    template <typename T, typename Text, typename Parse>
    std::optional<T> parsed(Parse parse)
    {
        std::optional<T> value = ok() ? parse(plain<Text>()) : std::nullopt;
        if (!value)
            refuse();
        return ok() ? std::move(value) : std::nullopt;
    }
    std::optional<Sha256> hash() { return parsed<Sha256, QByteArray>(&Sha256::tryFromBytes); }
    std::optional<HttpsUri> httpsUri() { return parsed<HttpsUri, QString>(&HttpsUri::tryFromString); }
    std::optional<RsyncUri> rsyncUri() { return parsed<RsyncUri, QString>(&RsyncUri::tryFromString); }
    std::optional<FileReference> file()
    {
        auto uri = httpsUri();
        const auto digest = hash();
        return uri && digest ? std::optional(FileReference{std::move(*uri), *digest}) : std::nullopt;
    }

private:
    QDataStream m_stream;
    bool m_ok = true;
};

class WireWriter
{
public:
    WireWriter() { m_stream.setVersion(QDataStream::Qt_6_4); }

    template <typename T>
    WireWriter& operator<<(const T& value)
    {
        m_stream << value;
        return *this;
    }
    WireWriter& operator<<(const Sha256& hash) { return *this << hash.toByteArray(); }
    WireWriter& operator<<(const HttpsUri& uri) { return *this << uri.toString(); }
    WireWriter& operator<<(const RsyncUri& uri) { return *this << uri.toString(); }
    WireWriter& operator<<(const FileReference& file) { return *this << file.uri << file.hash; }
    WireWriter& count(qsizetype value) { return *this << qint64(value); }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
    QDataStream m_stream{&m_bytes, QIODevice::WriteOnly};
};

constexpr qsizetype MaxFindings = 3'000'000; // one an object, at most

void write(WireWriter& out, const Findings& findings)
{
    out.count(std::ssize(findings));
    for (const Finding& finding : findings)
        out << finding.name() << finding.uri << finding.arguments;
}

Findings readFindings(WireReader& in)
{
    Findings findings;
    const qsizetype count = in.count(MaxFindings);
    for (qsizetype i = 0; i < count && in.ok(); ++i) {
        const auto id = in.parsed<FindingId, QString>(&findingIdFromName);
        auto uri = in.plain<QString>();
        auto arguments = in.plain<QMap<QString, QString>>();
        if (id)
            findings.push_back({*id, std::move(uri), std::move(arguments)});
    }
    return findings;
}

void write(WireWriter& out, const Notification& notification)
{
    out << notification.session << quint64(notification.serial) << notification.snapshot;
    out.count(std::ssize(notification.deltas));
    for (const DeltaReference& delta : notification.deltas)
        out << quint64(delta.serial) << delta.file;
}

std::optional<Notification> readNotification(WireReader& in)
{
    auto session = in.plain<QString>();
    const auto serial = in.plain<quint64>();
    auto snapshot = in.file();
    if (!snapshot)
        return std::nullopt;
    Notification result{std::move(session), serial, std::move(*snapshot), {}};
    const qsizetype count = in.count(limits::MaxDeltasListed);
    for (qsizetype i = 0; i < count && in.ok(); ++i) {
        const auto number = in.plain<quint64>();
        if (auto file = in.file())
            result.deltas.push_back({number, std::move(*file)});
    }
    return result;
}

void write(WireWriter& out, const RepositoryState& state)
{
    out << state.session << quint64(state.serial);
    out.count(state.objects.size());
    for (auto object = state.objects.begin(); object != state.objects.end(); ++object)
        out << object.key() << object.value();
}

std::optional<RepositoryState> readState(WireReader& in)
{
    RepositoryState state{in.plain<QString>(), in.plain<quint64>(), {}};
    const qsizetype count = in.count(limits::MaxObjectsPerRepository);
    for (qsizetype i = 0; i < count && in.ok(); ++i) {
        const auto uri = in.rsyncUri();
        const auto bytes = in.plain<QByteArray>();
        if (uri)
            state.objects.insert(*uri, bytes);
    }
    return state;
}

void write(WireWriter& out, const Delta& delta)
{
    out << delta.session << quint64(delta.serial);
    out.count(std::ssize(delta.changes));
    for (const Change& change : delta.changes) {
        out << change.uri << change.replaces.has_value() << change.object.has_value();
        if (change.replaces)
            out << *change.replaces;
        if (change.object)
            out << *change.object;
    }
}

std::optional<Change> readChange(WireReader& in)
{
    auto uri = in.rsyncUri();
    const bool replaces = in.plain<bool>();
    const bool hasObject = in.plain<bool>();
    if (!uri)
        return std::nullopt;
    Change change{std::move(*uri), {}, {}};
    if (replaces)
        change.replaces = in.hash();
    if (hasObject)
        change.object = in.plain<QByteArray>();
    return change;
}

std::optional<Delta> readDelta(WireReader& in)
{
    Delta delta{in.plain<QString>(), in.plain<quint64>(), {}};
    const qsizetype count = in.count(limits::MaxObjectsPerRepository);
    for (qsizetype i = 0; i < count && in.ok(); ++i) {
        if (auto change = readChange(in))
            delta.changes.push_back(std::move(*change));
    }
    return delta;
}

template <typename T>
QByteArray decodedToWire(const Decoded<T>& decoded)
{
    WireWriter out;
    write(out, decoded.findings);
    out << decoded.value.has_value();
    if (decoded.value)
        write(out, *decoded.value);
    return out.take();
}

template <typename T, typename Read>
std::optional<Decoded<T>> decodedFromWire(const QByteArray& bytes, Read read)
{
    WireReader in(bytes);
    Decoded<T> decoded{{}, readFindings(in)};
    if (in.plain<bool>() && in.ok())
        decoded.value = read(in);
    return in.isAtEnd() ? std::optional(std::move(decoded)) : std::nullopt;
}

} // namespace

QByteArray toWire(const Decoded<Notification>& decoded) { return decodedToWire(decoded); }
QByteArray toWire(const Decoded<RepositoryState>& decoded) { return decodedToWire(decoded); }
QByteArray toWire(const Decoded<Delta>& decoded) { return decodedToWire(decoded); }

std::optional<Decoded<Notification>> notificationFromWire(const QByteArray& bytes)
{
    return decodedFromWire<Notification>(bytes, &readNotification);
}

std::optional<Decoded<RepositoryState>> snapshotFromWire(const QByteArray& bytes)
{
    return decodedFromWire<RepositoryState>(bytes, &readState);
}

std::optional<Decoded<Delta>> deltaFromWire(const QByteArray& bytes)
{
    return decodedFromWire<Delta>(bytes, &readDelta);
}

QByteArray toWire(const Announced& announced)
{
    WireWriter out;
    out << announced.m_session << quint64(announced.m_serial) << announced.m_snapshot.has_value();
    if (announced.m_snapshot)
        out << *announced.m_snapshot;
    out.count(std::ssize(announced.m_deltas));
    for (const auto& [serial, hash] : announced.m_deltas)
        out << quint64(serial) << hash;
    return out.take();
}

std::optional<Announced> announcedFromWire(const QByteArray& bytes)
{
    WireReader in(bytes);
    Announced announced;
    announced.m_session = in.plain<QString>();
    announced.m_serial = in.plain<quint64>();
    if (in.plain<bool>())
        announced.m_snapshot = in.hash();
    const qsizetype count = in.count(limits::MaxDeltasRemembered);
    for (qsizetype i = 0; i < count && in.ok(); ++i) {
        const auto serial = in.plain<quint64>();
        if (const auto hash = in.hash())
            announced.m_deltas.emplace(serial, *hash);
    }
    return in.isAtEnd() ? std::optional(std::move(announced)) : std::nullopt;
}

} // namespace caretaker::rrdp
