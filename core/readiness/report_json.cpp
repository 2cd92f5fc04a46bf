// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/report.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace caretaker::readiness {

using namespace Qt::StringLiterals;

namespace {

const QString Schema = u"caretaker/readiness/1"_s;

QJsonObject inputsJson(const Report& report)
{
    QJsonArray files;
    for (const InputFile& file : report.files)
        files.append(QJsonObject{{u"name"_s, file.name}, {u"sha256"_s, file.sha256.toHex()}});
    QJsonObject json{{u"files"_s, files}, {u"resources"_s, QJsonArray::fromStringList(report.resources)}};
    if (report.inputs.notification)
        json.insert("notification"_L1, report.inputs.notification->toString());
    if (report.inputs.rsync)
        json.insert("rsync"_L1, report.inputs.rsync->toString());
    if (!report.inputs.tal.isEmpty())
        json.insert("tal"_L1, report.inputs.tal);
    return json;
}

QJsonObject resultJson(const Result& result)
{
    QJsonArray messages;
    for (const Message& message : result.messages)
        messages.append(toJson(message));
    QJsonObject json{
        {u"test"_s, result.test}, {u"outcome"_s, toString(result.outcome)}, {u"messages"_s, messages}};
    if (!result.skippedBecause.isEmpty())
        json.insert("skipped_because"_L1, result.skippedBecause);
    if (!result.skippedDetail.isEmpty())
        json.insert("skipped_detail"_L1, result.skippedDetail);
    return json;
}

QJsonObject waiverJson(const Waiver& waiver)
{
    return {{u"tag"_s, toString(waiver.tag)},
            {u"subject"_s, waiver.subject},
            {u"until"_s, formatRfc3339(waiver.until)},
            {u"reason"_s, waiver.reason}};
}

QString hashOf(QJsonObject json)
{
    json.remove("sha256"_L1);
    return sha256Of(QJsonDocument(json).toJson(QJsonDocument::Compact)).toHex();
}

QJsonArray all(const auto& values, auto toJson)
{
    QJsonArray array;
    for (const auto& value : values)
        array.append(toJson(value));
    return array;
}

/// Reads a report's parts; the first that is wrong is kept.
class ReportReader
{
public:
    ReportReader(const QJsonObject& json, QString fileName) : m_json(json), m_fileName(std::move(fileName)) {}

    Expected<Report> run();

private:
    void readHead(Report& report);
    void readInputs(Report& report);
    void readResults(Report& report);
    void readWaivers(Report& report);
    Result result(const QJsonObject& json);
    Instant time(const QJsonObject& json, QLatin1StringView key);
    void refuse(const QString& what)
    {
        if (!m_error)
            m_error = Error::badInput(what, m_fileName,
                                      u"run caretaker readiness --format json again, with this version"_s);
    }

    const QJsonObject& m_json;
    QString m_fileName;
    std::optional<Error> m_error;
};

Instant ReportReader::time(const QJsonObject& json, QLatin1StringView key)
{
    const auto at = parseRfc3339(json.value(key).toString());
    if (!at)
        refuse(u"\"%1\" is no time"_s.arg(key));
    return at.value_or(Instant());
}

void ReportReader::readHead(Report& report)
{
    report.profile = m_json.value("profile"_L1).toString();
    const auto hash = Sha256::tryFromHex(m_json.value("profile_sha256"_L1).toString());
    const auto failsAt = levelFromString(m_json.value("fails_at"_L1).toString());
    if (!hash || !failsAt)
        return refuse(u"it does not say by which profile it was made"_s);
    report.profileSha256 = *hash;
    report.failsAt = *failsAt;
    report.started = time(m_json, "started"_L1);
    report.ended = time(m_json, "ended"_L1);
}

void ReportReader::readInputs(Report& report)
{
    const QJsonObject json = m_json.value("inputs"_L1).toObject();
    report.inputs.notification = HttpsUri::tryFromString(json.value("notification"_L1).toString());
    report.inputs.rsync = RsyncUri::tryFromString(json.value("rsync"_L1).toString());
    report.inputs.tal = json.value("tal"_L1).toString();
    const QJsonArray files = json.value("files"_L1).toArray();
    for (const auto& value : files) {
        const QJsonObject file = value.toObject();
        const auto hash = Sha256::tryFromHex(file.value("sha256"_L1).toString());
        if (!hash)
            return refuse(u"a file has no hash"_s);
        report.files.push_back({file.value("name"_L1).toString(), *hash});
    }
    const QJsonArray resources = json.value("resources"_L1).toArray();
    for (const auto& resource : resources)
        report.resources << resource.toString();
}

Result ReportReader::result(const QJsonObject& json)
{
    Result result{.test = json.value("test"_L1).toString()};
    const auto outcome = outcomeFromString(json.value("outcome"_L1).toString());
    if (!findTest(result.test) || !outcome)
        refuse(u"\"%1\" is no test of this version"_s.arg(result.test.left(40)));
    result.outcome = outcome.value_or(Outcome::Skipped);
    result.skippedBecause = json.value("skipped_because"_L1).toString();
    result.skippedDetail = json.value("skipped_detail"_L1).toString();
    const QJsonArray messages = json.value("messages"_L1).toArray();
    for (const auto& value : messages) {
        if (auto message = messageFromJson(value.toObject()))
            result.messages.push_back(std::move(*message));
        else
            refuse(u"a message of %1 is none of this version"_s.arg(result.test));
    }
    return result;
}

void ReportReader::readResults(Report& report)
{
    const QJsonArray results = m_json.value("results"_L1).toArray();
    report.results.reserve(static_cast<std::size_t>(results.size()));
    for (const auto& value : results)
        report.results.push_back(result(value.toObject()));
    const bool isWhole = std::ranges::equal(report.results, testCases(), {}, &Result::test, &TestCase::id);
    if (!isWhole)
        refuse(u"it does not hold the results of all tests of this version"_s);
}

void ReportReader::readWaivers(Report& report)
{
    const QJsonArray waivers = m_json.value("waivers"_L1).toArray();
    for (const auto& value : waivers) {
        const QJsonObject json = value.toObject();
        const auto tag = tagFromString(json.value("tag"_L1).toString());
        if (!tag)
            return refuse(u"a waiver names no tag of this version"_s);
        report.waivers.push_back({*tag, json.value("subject"_L1).toString(), time(json, "until"_L1),
                                  json.value("reason"_L1).toString()});
    }
}

Expected<Report> ReportReader::run()
{
    if (m_json.value("schema"_L1) != Schema)
        return unexpected(Error::badInput(u"is no readiness report"_s, m_fileName,
                                          u"caretaker readiness --format json writes one"_s));
    if (m_json.value("sha256"_L1) != hashOf(m_json))
        return unexpected(Error::badInput(u"was changed after it was written: its hash differs"_s, m_fileName,
                                          u"ask for the report as the program wrote it"_s));
    Report report;
    readHead(report);
    readInputs(report);
    readResults(report);
    readWaivers(report);
    if (m_json.contains("stability"_L1))
        report.stability = stabilityFromJson(m_json.value("stability"_L1).toObject());
    if (m_error)
        return unexpected(*m_error);
    return report;
}

} // namespace

QJsonObject toJson(const Report& report)
{
    QJsonObject json{{u"schema"_s, Schema},
                     {u"profile"_s, report.profile},
                     {u"profile_sha256"_s, report.profileSha256.toHex()},
                     {u"fails_at"_s, caretaker::toString(report.failsAt)},
                     {u"started"_s, formatRfc3339(report.started)},
                     {u"ended"_s, formatRfc3339(report.ended)},
                     {u"inputs"_s, inputsJson(report)},
                     {u"ready"_s, report.isReady()},
                     {u"worst"_s, caretaker::toString(report.worst())},
                     {u"tags"_s, QJsonArray::fromStringList(report.decidingTags())},
                     {u"results"_s, all(report.results, resultJson)},
                     {u"waivers"_s, all(report.waivers, waiverJson)}};
    if (report.stability)
        json.insert("stability"_L1, toJson(*report.stability));
    json.insert("sha256"_L1, hashOf(json));
    return json;
}

Expected<Report> reportFromJson(const QByteArray& json, const QString& fileName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return unexpected(Error::badInput(u"not JSON: "_s + error.errorString(), fileName));
    return ReportReader(document.object(), fileName).run();
}

} // namespace caretaker::readiness
