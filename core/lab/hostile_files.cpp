// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/hostile_files.h"

#include "core/lab/rrdp_files.h"

#include <QUuid>

#include <algorithm>
#include <array>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr int HugeAttributeBytes = 1'000'000;
constexpr qint64 MostRepeats = 50'000'000; ///< of what is kept in memory, whatever amount is asked for

struct Making
{
    qint64 amount;
    Instant now;
};

void insertBefore(RrdpFiles& files, const QByteArray& mark, const QByteArray& text)
{
    QByteArray xml = files.notification();
    const qsizetype at = xml.indexOf(mark);
    files.setNotification(xml.insert(std::max<qsizetype>(at, 0), text));
}

/// Nine levels of ten: a billion laughs.
void entities(RrdpFiles& files, const Making&)
{
    QByteArray type = "<!DOCTYPE notification [\n  <!ENTITY l0 \"lol\">\n";
    for (int level = 1; level <= 9; ++level) {
        const QByteArray below = "&l" + QByteArray::number(level - 1) + ';';
        type += "  <!ENTITY l" + QByteArray::number(level) + " \"" + below.repeated(10) + "\">\n";
    }
    insertBefore(files, "</notification>", "&l9;");
    insertBefore(files, "<notification", type + "]>\n");
}

void nesting(RrdpFiles& files, const Making& making)
{
    const auto depth = static_cast<qsizetype>(std::min(making.amount, MostRepeats));
    insertBefore(files, "</notification>",
                 QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth));
}

void attributes(RrdpFiles& files, const Making& making)
{
    QByteArray all = "huge=\"" + QByteArray(HugeAttributeBytes, 'x') + "\" ";
    for (qint64 i = 0; i < std::min(making.amount, MostRepeats); ++i)
        all += 'a' + QByteArray::number(i) + "=\"\" ";
    insertBefore(files, "uri=", all);
}

/// Everything in a delta that does nothing: the first object, replaced with itself.
QByteArray idleDelta(const RrdpFiles& files, quint64 serial)
{
    const QByteArray snapshot = files.snapshot();
    const qsizetype from = std::max<qsizetype>(snapshot.indexOf("  <publish "), 0);
    const QByteArray element = snapshot.sliced(from, snapshot.indexOf('\n', from) + 1 - from);
    const qsizetype start = element.indexOf('>') + 1;
    const QByteArray object = QByteArray::fromBase64(
        element.sliced(start, std::max<qsizetype>(element.indexOf('<', start), start) - start));
    return "<delta xmlns=\"http://www.ripe.net/rpki/rrdp\" version=\"1\" session_id=\"" + files.session() +
           "\" serial=\"" + QByteArray::number(serial) + "\">\n" +
           QByteArray(element).insert(start - 1, " hash=\"" + RrdpFiles::hashOf(object) + '"') + "</delta>\n";
}

void manyDeltas(RrdpFiles& files, const Making& making)
{
    const quint64 serial = files.serial();
    const QByteArray delta = idleDelta(files, 0);
    files.dropDeltas();
    files.setSerial(serial + static_cast<quint64>(making.amount));
    files.addDeltas(serial + 1, serial + static_cast<quint64>(making.amount), [&](quint64 n) {
        return QByteArray(delta).replace(" serial=\"0\"", " serial=\"" + QByteArray::number(n) + '"');
    });
}

void mutatedDeltas(RrdpFiles& files, const Making& making)
{
    files.alterDeltas("<!-- as of " + formatRfc3339(making.now).toLatin1() + " -->\n");
}

/// The same objects in a session of another, but always the same, name.
void flipFlop(RrdpFiles& files, const Making&)
{
    const QByteArray plain = files.notification();
    const QByteArray session = files.session();
    const QByteArray other =
        QUuid::createUuidV5(QUuid::fromString(session), session).toString(QUuid::WithoutBraces).toLatin1();
    files.dropDeltas();
    files.setSnapshot(files.snapshot().replace(session, other));
    const QByteArray flipped =
        files.notification().replace("session_id=\"" + session, "session_id=\"" + other);
    files.setNotification(plain);
    files.setEverySecondNotification(flipped);
}

/// High, then low again, and so on.
void regress(RrdpFiles& files, const Making& making)
{
    const QByteArray low = files.notification();
    files.dropDeltas();
    files.setSerial(files.serial() + static_cast<quint64>(making.amount));
    files.setEverySecondNotification(low);
}

void wrongHash(RrdpFiles& files, const Making&)
{
    files.setNotification(files.notification().replace(RrdpFiles::hashOf(files.snapshot()),
                                                       RrdpFiles::hashOf("another snapshot")));
}

/// The same server under another name.
void elsewhere(RrdpFiles& files, const Making&)
{
    const QByteArray origin = files.where().httpsOrigin().toLatin1();
    const QByteArray other = u"https://127.0.0.1:%1"_s.arg(files.where().httpsPort).toLatin1();
    files.setNotification(
        files.notification().replace("<snapshot uri=\"" + origin, "<snapshot uri=\"" + other));
}

QByteArray publish(const QString& uri)
{
    return "  <publish uri=\"" + uri.toLatin1() + "\">" + QByteArray("stray").toBase64() + "</publish>\n";
}

void traversal(RrdpFiles& files, const Making&)
{
    const QString base = files.where().rsyncBase();
    files.addToSnapshot(publish(base + "../../etc/passwd.roa"_L1) + publish(base + "a/../b.roa"_L1) +
                        publish(base + "a//b.roa"_L1) + publish(base + "./a.roa"_L1) +
                        publish(u"rsync://elsewhere.example.net/repo/a.roa"_s));
}

void outside(RrdpFiles& files, const Making&)
{
    const QString host = u"rsync://localhost:%1/"_s.arg(files.where().rsyncPort);
    files.addToSnapshot(publish(host + "outside/a.roa"_L1) + publish(host + "registry/ta.cer"_L1));
}

/// Zeros, in base64 three to four letters.
void huge(RrdpFiles& files, const Making& making)
{
    const QByteArray snapshot = files.snapshot();
    const QByteArray opening = u"  <publish uri=\"%1huge.roa\">"_s.arg(files.where().rsyncBase()).toLatin1();
    const qsizetype end = snapshot.indexOf("</snapshot>");
    const QByteArray xml = QByteArray(snapshot).insert(end, opening + "</publish>\n");
    files.setSnapshot(xml, Filling{end + opening.size(), (making.amount + 2) / 3 * 4});
}

struct FileRow
{
    FaultKind kind;
    void (*alter)(RrdpFiles&, const Making&);
};
constexpr std::array<FileRow, 12> FileRows{{{FaultKind::XmlEntities, entities},
                                            {FaultKind::XmlDepth, nesting},
                                            {FaultKind::XmlAttributes, attributes},
                                            {FaultKind::ManyDeltas, manyDeltas},
                                            {FaultKind::MutatedDelta, mutatedDeltas},
                                            {FaultKind::SessionFlipFlop, flipFlop},
                                            {FaultKind::SerialRegress, regress},
                                            {FaultKind::SnapshotHash, wrongHash},
                                            {FaultKind::CrossOriginSnapshot, elsewhere},
                                            {FaultKind::UriTraversal, traversal},
                                            {FaultKind::RsyncOutside, outside},
                                            {FaultKind::HugeFile, huge}}};

} // namespace

std::shared_ptr<const HttpFiles> hostileFiles(const RepositoryOptions& where,
                                              const std::shared_ptr<const HttpFiles>& files,
                                              const std::vector<Act>& acts, Instant now)
{
    std::optional<RrdpFiles> altered;
    for (const Act& act : acts) {
        const auto row = std::ranges::find(FileRows, act.kind, &FileRow::kind);
        if (row == FileRows.end())
            continue;
        if (!altered)
            altered.emplace(where, *files);
        row->alter(*altered, {act.amount, now});
    }
    return altered ? std::make_shared<const HttpFiles>(std::move(*altered).take()) : files;
}

} // namespace caretaker::lab
