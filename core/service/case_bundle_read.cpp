// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/service/case_bundle.h"
#include "core/service/tar_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

Error unreadable(const QString& where, const QString& file, qsizetype line = 0)
{
    const QString place = line > 0 ? u"%1, %2:%3"_s.arg(where, file).arg(line) : u"%1, %2"_s.arg(where, file);
    return Error::badInput(u"is absent from the bundle or does not read"_s, place,
                           u"ask for the bundle again"_s);
}

/// Reads the files of one bundle into `bundle`.
class Reader
{
public:
    Reader(CaseBundle& bundle, const QString& where) : m_bundle(bundle), m_where(where) {}

    Expected<void> read();

private:
    const QByteArray* file(const QString& name) const
    {
        const auto it = m_bundle.files.find(name);
        return it == m_bundle.files.end() ? nullptr : &it->second;
    }
    template <typename T, typename FromJson>
    Expected<void> readLines(const QString& name, std::vector<T>& into, FromJson fromJson);
    Expected<void> readChain();
    Expected<void> readEvidence();

    CaseBundle& m_bundle;
    QString m_where;
};

template <typename T, typename FromJson>
Expected<void> Reader::readLines(const QString& name, std::vector<T>& into, FromJson fromJson)
{
    const QByteArray* text = file(name);
    if (!text || text->count('\n') > limits::MaxCaseBundleLines)
        return unexpected(unreadable(m_where, name));
    qsizetype number = 0;
    for (qsizetype from = 0; from < text->size();) {
        const qsizetype end = text->indexOf('\n', from);
        const QByteArray line = text->mid(from, end < 0 ? -1 : end - from);
        auto value = fromJson(QJsonDocument::fromJson(line).object());
        if (!value || end < 0)
            return unexpected(unreadable(m_where, name, number + 1));
        into.push_back(std::move(*value));
        from = end + 1;
        ++number;
    }
    return {};
}

Expected<void> Reader::readChain()
{
    const QByteArray* text = file(u"chain.ndjson"_s);
    if (!text)
        return unexpected(unreadable(m_where, u"chain.ndjson"_s));
    auto chain = readExport(*text, m_where + u", chain.ndjson"_s);
    if (!chain)
        return unexpected(chain.error());
    m_bundle.chain = std::move(*chain);
    for (const ExportedEntry& exported : m_bundle.chain)
        if (exported.entry) {
            const store::AuditEntry& entry = *exported.entry;
            m_bundle.material.decisions.push_back({entry.seq, entry.at, entry.actor, entry.kind,
                                                   entry.subject,
                                                   QJsonDocument::fromJson(entry.payload).object()});
        }
    return {};
}

Expected<void> Reader::readEvidence()
{
    const QByteArray* text = file(u"evidence.json"_s);
    if (!text)
        return unexpected(unreadable(m_where, u"evidence.json"_s));
    const QJsonArray list = QJsonDocument::fromJson(*text).array();
    for (const auto& value : list) {
        const auto id = Sha256::tryFromHex(value["sha256"_L1].toString());
        const auto vantage = VantageName::tryFromString(value["vantage"_L1].toString());
        const auto at = parseRfc3339(value["at"_L1].toString());
        if (!id || !vantage || !at)
            return unexpected(unreadable(m_where, u"evidence.json"_s));
        m_bundle.evidence.push_back({*id, value["kind"_L1].toString(), value["uri"_L1].toString(), *vantage,
                                     *at, value["file"_L1].toString()});
    }
    return {};
}

Expected<void> Reader::read()
{
    m_bundle.material.only = m_bundle.ca;
    return readChain()
        .and_then(
            [this] { return readLines(u"rounds.ndjson"_s, m_bundle.material.rounds, roundInputFromJson); })
        .and_then(
            [this] { return readLines(u"issues.ndjson"_s, m_bundle.material.issues, judgedIssuesFromJson); })
        .and_then([this] { return readLines(u"runs.ndjson"_s, m_bundle.runs, observationRunFromJson); })
        .and_then([this] { return readEvidence(); })
        .and_then([this]() -> Expected<void> {
            const bool ordered = std::ranges::is_sorted(m_bundle.runs, {}, &store::ObservationRun::firstAt);
            return ordered ? Expected<void>() : unexpected(unreadable(m_where, u"runs.ndjson"_s));
        });
}

} // namespace

Expected<CaseBundle> readCaseBundle(const QByteArray& tar, const QString& where)
{
    auto content = readTar(tar, where);
    if (!content)
        return unexpected(content.error());
    std::map<QString, QByteArray> files;
    for (BundleFile& file : content->files)
        files.emplace(std::move(file.name), std::move(file.bytes));
    const QJsonObject manifest = QJsonDocument::fromJson(files[u"manifest.json"_s]).object();
    const auto ca = CaHandle::tryFromString(manifest.value("ca"_L1).toString());
    if (manifest.value("schema"_L1).toString() != "caretaker/case-bundle/1"_L1 || !ca)
        return unexpected(unreadable(where, u"manifest.json"_s));
    CaseBundle bundle{.ca = *ca, .manifest = manifest, .files = std::move(files)};
    return Reader(bundle, where).read().map([&] { return std::move(bundle); });
}

} // namespace caretaker::service
