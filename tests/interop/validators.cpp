// SPDX-License-Identifier: GPL-3.0-or-later
#include "validators.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <pwd.h>
#include <unistd.h>

namespace caretaker::interop {

using namespace Qt::StringLiterals;

namespace {

constexpr int RunMilliseconds = 120'000;
constexpr const char* RpkiClientUser = "_rpki-client"; // whom it becomes when started as root

/// Daemons live in sbin, which is not in everyone's path.
QString programPath(const QString& name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
                           : found;
}

Expected<void> run(const QString& program, const QStringList& arguments, const QStringList& environment = {})
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(programPath(program), arguments);
    if (!process.waitForFinished(RunMilliseconds) || process.exitCode() != 0) {
        process.kill();
        process.waitForFinished();
        return unexpected(Error::failed(QString::fromLocal8Bit(process.readAll()).right(2000), program));
    }
    return {};
}

/// The last word of the first line.
QString versionOf(const QString& name, const QString& argument)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(programPath(name), {argument});
    if (!process.waitForFinished(RunMilliseconds))
        return {};
    const QString text = QString::fromLocal8Bit(process.readAll());
    return text.section(u'\n', 0, 0).trimmed().section(u' ', -1);
}

Expected<QByteArray> readAll(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::failed(u"no output"_s, path));
    return file.readAll();
}

/// The first three columns of each line but the header, with the trust anchor's name.
QByteArray normalised(const QByteArray& csv)
{
    QByteArrayList lines;
    for (const QByteArray& line : csv.split('\n').mid(1)) {
        const QByteArrayList columns = line.trimmed().split(',');
        if (columns.size() >= 3)
            lines << columns[0] + ',' + columns[1] + ',' + columns[2] + ",lab\n";
    }
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return "ASN,IP Prefix,Max Length,Trust Anchor\n" + lines.join();
}

Expected<QString> folderFor(const QString& path, const char* user)
{
    if (!QDir().mkpath(path))
        return unexpected(Error::failed(u"cannot make the folder"_s, path));
    const passwd* entry = geteuid() == 0 ? getpwnam(user) : nullptr;
    if (entry && chown(QFile::encodeName(path).constData(), entry->pw_uid, entry->pw_gid) != 0)
        return unexpected(Error::failed(u"cannot give the folder away"_s, path));
    return path;
}

/// FORT wants a folder of CA certificates named by subject hash.
Expected<QString> hashedCertificates(const lab::World& world, const QString& folder)
{
    if (!QDir().mkpath(folder) || !QFile::copy(world.caBundlePath(), folder + u"/ca.pem"_s))
        return unexpected(Error::failed(u"cannot copy the CA bundle"_s, folder));
    return run(u"openssl"_s, {u"rehash"_s, folder}).map([&] { return folder; });
}

} // namespace

bool haveRpkiClient() { return !programPath(u"rpki-client"_s).isEmpty(); }

bool haveFort() { return !programPath(u"fort"_s).isEmpty(); }

QString rpkiClientVersion() { return versionOf(u"rpki-client"_s, u"-V"_s); }

QString fortVersion() { return versionOf(u"fort"_s, u"--version"_s); }

Expected<QByteArray> vrpsByRpkiClient(const lab::World& world, const QString& scratch, Over over)
{
    const auto cache = folderFor(scratch + u"/cache"_s, RpkiClientUser);
    const auto out = folderFor(scratch + u"/out"_s, RpkiClientUser);
    if (!cache || !out)
        return unexpected(cache ? out.error() : cache.error());
    QStringList arguments{u"-v"_s,        u"-c"_s, u"-s"_s, u"60"_s, u"-S"_s,
                          u"/dev/null"_s, u"-d"_s, *cache,  u"-t"_s, world.talPath()};
    if (over == Over::RsyncOnly)
        arguments << u"-R"_s;
    return run(u"rpki-client"_s, arguments << *out, {u"SSL_CERT_FILE="_s + world.caBundlePath()})
        .and_then([&] { return readAll(*out + u"/csv"_s); })
        .map(normalised);
}

Expected<QByteArray> vrpsByFort(const lab::World& world, const QString& scratch, Over over)
{
    const auto certificates = hashedCertificates(world, scratch + u"/certificates"_s);
    const auto cache = folderFor(scratch + u"/cache"_s, "");
    if (!certificates || !cache)
        return unexpected(certificates ? cache.error() : certificates.error());
    const QString out = scratch + u"/vrps.csv"_s;
    return run(u"fort"_s,
               {u"--mode=standalone"_s, u"--tal="_s + world.talPath(), u"--local-repository="_s + *cache,
                u"--http.ca-path="_s + *certificates,
                over == Over::RsyncOnly ? u"--http.enabled=false"_s : u"--http.enabled=true"_s,
                over == Over::RrdpOnly ? u"--rsync.enabled=false"_s : u"--rsync.enabled=true"_s,
                u"--output.roa="_s + out, u"--log.enabled=false"_s, u"--validation-log.enabled=true"_s})
        .and_then([&] { return readAll(out); })
        .map(normalised);
}

} // namespace caretaker::interop
