// SPDX-License-Identifier: GPL-3.0-or-later
//
// The suites of ../shared/data, each with its references, times and issuers.
#include "core/fleet/csv.h"
#include "core/lab/certificate_encoder.h"
#include "core/lab/der.h"
#include "core/lab/keys.h"
#include "core/lab/signed_object_encoder.h"
#include "tests/interop/conformance.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace caretaker::conformance {

using namespace Qt::StringLiterals;
using service::InspectContext;
using service::InspectedObject;

namespace {

const QString Data = QStringLiteral(CARETAKER_SHARED_DATA "/");
constexpr qsizetype MaxRows = 10'000;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The rows of a CSV file by column name.
std::vector<QHash<QString, QString>> rowsOf(const QString& path)
{
    std::vector<QHash<QString, QString>> rows;
    const auto csv = fleet::parseCsv(bytesOf(path), path, MaxRows);
    if (!csv || csv->empty())
        return rows;
    const QStringList header = csv->front().fields;
    for (std::size_t i = 1; i < csv->size(); ++i) {
        QHash<QString, QString> row;
        for (qsizetype column = 0; column < header.size(); ++column)
            row.insert(header[column], csv->at(i).fields.value(column));
        rows.push_back(row);
    }
    return rows;
}

std::function<InspectedObject()> judgeFile(const QString& path, const InspectContext& context)
{
    return [path, context] {
        return service::inspectObject(bytesOf(path), QFileInfo(path).fileName(), context);
    };
}

// BBN: nearly every object has its issuer in the suite. Judged as of a time within their validity.

const QString BbnFolder = Data + u"bbn-conformance-even/rpki.bbn.com/conformance/"_s;

/// "root/x.roa" is issued by root.cer; "root/NAME/x.mft" by root/NAME.cer.
QString bbnIssuer(const QString& file)
{
    const qsizetype slash = file.lastIndexOf(u'/');
    return slash < 0 ? QString() : BbnFolder + file.left(slash) + u".cer"_s;
}

/// The CRL of that issuer: the one in its folder.
QString bbnCrl(const QString& file)
{
    const QDir folder = QFileInfo(BbnFolder + file).dir();
    const QStringList crls = folder.entryList({u"*.crl"_s}, QDir::Files);
    return crls.size() == 1 && file.contains(u'/') ? folder.filePath(crls.front()) : QString();
}

InspectContext bbnContext(const QString& file, rpki::Profile profile)
{
    InspectContext context;
    context.profile = profile;
    context.at = parseRfc3339(u"2026-01-01T00:00:00Z");
    if (const QString issuer = bbnIssuer(file); !issuer.isEmpty())
        context.setIssuer(bytesOf(issuer));
    return context;
}

/// BBN names objects good or bad; the files around them are there to be good.
void addBbn(std::vector<Case>& cases)
{
    for (const auto& row : rowsOf(Data + u"bbn-conformance-even/expected-verdicts.csv"_s)) {
        const QString file = row[u"path"_s];
        const QString suite = u"bbn-conformance-even"_s;
        cases.push_back({suite, u"BBN (legacy profile)"_s, file, row[u"bbn_verdict"_s] != u"bad"_s,
                         judgeFile(BbnFolder + file, bbnContext(file, rpki::Profile::Legacy))});
        // Of what it does not judge by itself it says "N/A": Ghostbusters records, and CRLs that it only
        // reads.
        if (row[u"rpki_client_9_8_message"_s].startsWith(u"N/A"_s))
            continue;
        InspectContext context = bbnContext(file, rpki::Profile::Current);
        const QString crl = bbnCrl(file);
        if (!crl.isEmpty() && !file.endsWith(u".crl"_s))
            context.setCrl(bytesOf(crl), crl);
        cases.push_back({suite, u"rpki-client 9.8"_s, file, row[u"rpki_client_9_8_verdict"_s] == u"accept"_s,
                         judgeFile(BbnFolder + file, context)});
    }
}

// Single objects without their issuers: syntax, profile and the object's own signature.

/// rpki-client's verdicts: profile parse only.
void addParseCsv(const QString& suite, std::vector<Case>& cases)
{
    for (const auto& row : rowsOf(Data + suite + u"/rpki-client-9.8-parse.csv"_s)) {
        const QString file = row[u"file"_s];
        if (file.endsWith(u".gbr"_s))
            continue; // which that build does not know
        cases.push_back({suite, u"rpki-client 9.8"_s, file,
                         row[u"profile_parse_by_rpki_client_9.8"_s] == u"parsed"_s,
                         judgeFile(Data + suite + u'/' + file, {})});
    }
}

/// What a suite's README and the tests that it names say, as conformance-expectations.csv repeats it.
void addExpectations(std::vector<Case>& cases)
{
    const QString list = QStringLiteral(CARETAKER_SOURCE_DIR "/tests/interop/conformance-expectations.csv");
    for (const auto& row : rowsOf(list)) {
        const QString path = Data + row[u"suite"_s] + u'/' + row[u"file"_s];
        InspectContext context;
        if (row[u"profile"_s] == u"legacy"_s)
            context.profile = rpki::Profile::Legacy;
        if (QFileInfo::exists(path))
            cases.push_back({row[u"suite"_s], row[u"reference"_s], row[u"file"_s],
                             row[u"verdict"_s] == u"accept"_s, judgeFile(path, context)});
    }
}

// APNIC's scenarios come without objects: the lab makes one for each number.

const QByteArray MarkerNumber = QByteArray::fromHex("0208112233445566778a"); // INTEGER

/// Size of identifier and length, and of the contents, of the element at the front of DER that the lab made.
std::pair<qsizetype, qsizetype> sizesOf(const QByteArray& der)
{
    const auto octet = [&](qsizetype i) { return static_cast<unsigned char>(der[i]); };
    if (octet(1) < 0x80)
        return {2, octet(1)};
    const qsizetype header = 2 + (octet(1) & 0x7f);
    qsizetype length = 0;
    for (qsizetype i = 2; i < header; ++i)
        length = (length << 8) | octet(i);
    return {header, length};
}

/// The same DER with one element replaced, at any depth.
QByteArray withReplaced(QByteArray der, const QByteArray& from, const QByteArray& to)
{
    QByteArray out;
    while (!der.isEmpty()) {
        const auto [header, length] = sizesOf(der);
        const QByteArray whole = der.first(header + length);
        der.remove(0, whole.size());
        if (whole == from)
            out += to;
        else if (whole.contains(from))
            out += lab::der::element(static_cast<unsigned char>(whole[0]),
                                     withReplaced(whole.sliced(header), from, to));
        else
            out += whole;
    }
    return out;
}

/// Whether this validator took the objects of a scenario, from the recorded output.
std::optional<bool> recordedVerdict(const QString& output, const QString& scenario, const QString& validator)
{
    const QString head = scenario + u" ("_s + validator + u")\n"_s;
    const qsizetype at = output.indexOf(head);
    if (at < 0)
        return std::nullopt;
    const QString section = output.mid(at, output.indexOf(u"\n---"_s, at) - at);
    return !section.contains(u"rpki-client: "_s) && !section.contains(u"failed to decode"_s) &&
           !section.contains(u"Did not find"_s);
}

struct NumberCase
{
    const char* scenario;
    QByteArray contents; ///< of the INTEGER
};

QByteArray manifestWith(const QByteArray& number, Instant at)
{
    static const lab::SigningKey issuer = *lab::SigningKey::generate();
    static const lab::SigningKey key = *lab::SigningKey::generate();
    lab::SignedContent content =
        lab::manifestContent(0x112233445566778a, at, at + std::chrono::hours(24), {});
    content.content = withReplaced(content.content, MarkerNumber, number);
    lab::CertificateSpec spec{.serial = 1,
                              .validity = {at, at + std::chrono::hours(24)},
                              .subject = key,
                              .issuer = issuer,
                              .resources = {.inherit = true},
                              .signedObject = u"rsync://localhost/repo/ca/ca.mft"_s,
                              .crlUri = u"rsync://localhost/repo/ca/ca.crl"_s,
                              .issuerUri = u"rsync://localhost/repo/ca.cer"_s};
    return lab::encodeSignedObject(content, lab::encodeCertificate(spec), key, at);
}

/// Its signature does not fit any more, which is not looked at without an issuer.
QByteArray crlWith(const QByteArray& number, Instant at)
{
    static const lab::SigningKey issuer = *lab::SigningKey::generate();
    const std::vector<lab::RevokedCertificate> none;
    const QByteArray crl = lab::encodeCrl({.number = 0x112233445566778a,
                                           .thisUpdate = at,
                                           .nextUpdate = at + std::chrono::hours(24),
                                           .revoked = none},
                                          issuer);
    return withReplaced(crl, MarkerNumber, number);
}

void addApnic(std::vector<Case>& cases)
{
    const QString suite = u"apnic-manifest-number-results"_s;
    const QString output = QString::fromUtf8(bytesOf(Data + suite + u"/current-results.txt"_s)).remove(u'\r');
    const QByteArray ones(19, '\xff');
    const NumberCase numbers[] = {{"largest-value-159", '\x7f' + ones},
                                  {"too-large-159", QByteArray(1, '\0') + '\x80' + QByteArray(19, '\0')},
                                  {"largest-value-160", QByteArray(1, '\0') + '\xff' + ones},
                                  {"too-large-160", '\x01' + QByteArray(20, '\0')}};
    const Instant at = *parseRfc3339(u"2026-01-01T00:00:00Z");
    for (const NumberCase& one : numbers) {
        const QByteArray number = lab::der::element(0x02, one.contents);
        for (const QString& validator : {u"rpki-client master"_s, u"routinator main"_s}) {
            for (const bool isCrl : {false, true}) {
                const QString scenario =
                    (isCrl ? u"crl-number-"_s : u"manifest-number-"_s) + QString::fromLatin1(one.scenario);
                const auto theirs = recordedVerdict(output, scenario, validator);
                if (theirs)
                    cases.push_back({suite, validator, scenario, *theirs, [=] {
                                         return service::inspectObject(isCrl ? crlWith(number, at)
                                                                             : manifestWith(number, at),
                                                                       isCrl ? u"a.crl"_s : u"a.mft"_s, {});
                                     }});
            }
        }
    }
}

} // namespace

std::vector<Case> allCases()
{
    std::vector<Case> cases;
    addBbn(cases);
    for (const QString& suite : {u"rpki-rs-test-data"_s, u"rpki-commons-interop"_s, u"rpki-prover-samples"_s})
        addParseCsv(suite, cases);
    addExpectations(cases);
    addApnic(cases);
    return cases;
}

} // namespace caretaker::conformance
