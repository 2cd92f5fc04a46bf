// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/evidence_bundle.h"

#include <QDir>
#include <QSaveFile>

#include <array>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Block = 512;

/// What a kind of evidence is, the extension of its files, and how to look into one.
struct Kind
{
    QLatin1StringView name;
    QLatin1StringView extension;
    QLatin1StringView what;
    QLatin1StringView check;
};
constexpr std::array<Kind, 9> Kinds{
    {{"manifest"_L1, ".mft"_L1, "the CA's manifest (RFC 9286), as it was published"_L1,
      "openssl cms -verify -noverify -inform DER -in FILE | openssl asn1parse -inform DER; rpki-client -f FILE"_L1},
     {"parent-manifest"_L1, ".mft"_L1,
      "the manifest of the CA's issuer: what it lists is what the issuer certifies"_L1,
      "openssl cms -verify -noverify -inform DER -in FILE | openssl asn1parse -inform DER; rpki-client -f FILE"_L1},
     {"crl"_L1, ".crl"_L1, "the CA's certificate revocation list (RFC 6487 section 5)"_L1,
      "openssl crl -inform DER -in FILE -noout -text; rpki-client -f FILE"_L1},
     {"parent-crl"_L1, ".crl"_L1, "the certificate revocation list of the CA's issuer"_L1,
      "openssl crl -inform DER -in FILE -noout -text; rpki-client -f FILE"_L1},
     {"certificate"_L1, ".cer"_L1, "a CA certificate (RFC 6487)"_L1,
      "openssl x509 -inform DER -in FILE -noout -text; rpki-client -f FILE"_L1},
     {"notification"_L1, ".xml"_L1, "the repository's RRDP notification (RFC 8182), as its server sent it"_L1,
      "xmllint --noout FILE"_L1},
     {"tls-chain"_L1, ".pem"_L1, "the certificates that the repository's HTTPS server showed"_L1,
      "openssl storeutl -noout -text FILE"_L1},
     {"https-transcript"_L1, ".txt"_L1, "what passed between us and the repository's HTTPS server"_L1,
      "cat FILE"_L1},
     {"rsync-transcript"_L1, ".txt"_L1, "what rsync said while it fetched from the repository"_L1,
      "cat FILE"_L1}}};

const Kind* kindOf(const QString& name)
{
    for (const Kind& kind : Kinds)
        if (name == kind.name)
            return &kind;
    return nullptr;
}

void put(QByteArray& header, qsizetype at, const QByteArray& text) { header.replace(at, text.size(), text); }

/// Octal digits and a NUL, as ustar has numbers.
QByteArray octal(qint64 number, int digits)
{
    return QByteArray::number(number, 8).rightJustified(digits, '0') + '\0';
}

QByteArray headerOf(const QByteArray& name, qint64 size, Instant time)
{
    QByteArray header(Block, '\0');
    put(header, 0, name);
    put(header, 100, octal(0644, 7));
    put(header, 108, octal(0, 7));
    put(header, 116, octal(0, 7));
    put(header, 124, octal(size, 11));
    put(header, 136, octal(std::max<qint64>(0, time.time_since_epoch().count()), 11));
    put(header, 148, QByteArray(8, ' ')); // the checksum counts as spaces
    put(header, 156, "0");
    put(header, 257,
        QByteArray("ustar\0"
                   "00",
                   8));
    qint64 sum = 0;
    for (const char byte : std::as_const(header))
        sum += static_cast<unsigned char>(byte);
    put(header, 148, octal(sum, 6) + ' ');
    return header;
}

} // namespace

QByteArray tarOf(const QString& top, const std::vector<BundleFile>& files)
{
    QByteArray tar;
    for (const BundleFile& file : files) {
        tar += headerOf((top + u'/' + file.name).toLatin1(), file.bytes.size(), file.time) + file.bytes;
        tar += QByteArray((Block - file.bytes.size() % Block) % Block, '\0');
    }
    return tar + QByteArray(2 * Block, '\0');
}

Expected<void> writeFolder(const QString& path, const std::vector<BundleFile>& files)
{
    QDir folder(path);
    if (folder.exists() && !folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return unexpected(Error::refused(u"there is something in this folder"_s, path, u"name a new one"_s));
    if (!QDir().mkpath(path))
        return unexpected(Error::failed(u"cannot make the folder"_s, path));
    for (const BundleFile& bundled : files) {
        QFile file(folder.filePath(bundled.name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bundled.bytes) != bundled.bytes.size() ||
            !file.flush())
            return unexpected(Error::failed(u"cannot be written: "_s + file.errorString(), file.fileName()));
    }
    return {};
}

Expected<void> writeTar(const QString& path, const QString& top, const std::vector<BundleFile>& files)
{
    const QByteArray tar = tarOf(top, files);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(tar) != tar.size() || !file.commit())
        return unexpected(Error::failed(u"cannot be written: "_s + file.errorString(), path));
    return {};
}

QString extensionOf(const QString& kind)
{
    const Kind* known = kindOf(kind);
    return known ? QString(known->extension) : u".bin"_s;
}

QString readmeFor(const QString& ca, const QStringList& kinds)
{
    QString text = u"Evidence about the RPKI certification authority \"%1\"\n\n"
                   "Each file holds bytes as they were received, and is named by their SHA-256. "
                   "manifest.json says of each\n"
                   "what it is, where it came from, when it was first and last seen, and which observation "
                   "of which vantage\n"
                   "it belongs to. Nothing here needs the program that wrote it.\n\n"
                   "That no file was changed:\n"
                   "    sha256sum --check --strict SHA256SUMS\n\n"
                   "What is in a file, by its kind:\n"_s.arg(ca);
    for (const QString& name : kinds) {
        const Kind* kind = kindOf(name);
        text += u"\n%1 (%2): %3\n"_s.arg(
            name, extensionOf(name), kind ? QString(kind->what) : u"bytes of a kind not described here"_s);
        for (const QString& check : (kind ? QString(kind->check) : u"xxd FILE"_s).split("; "_L1))
            text += u"    %1\n"_s.arg(check);
    }
    return text;
}

} // namespace caretaker::service
