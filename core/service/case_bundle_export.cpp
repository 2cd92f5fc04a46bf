// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/service/case_bundle.h"
#include "core/service/case_bundle_readme.h"
#include "core/service/contact_proof.h"
#include "core/service/fleet_service.h"
#include "core/service/notice_service.h"
#include "core/store/case_store.h"
#include "core/store/evidence_store.h"
#include "core/store/notice_store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using store::AuditEntry;

namespace {

QByteArray compact(const QJsonObject& json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

bool isAbout(const AuditEntry& entry, const CaHandle& ca)
{
    if (entry.kind == "setting.changed"_L1)
        return entry.subject.startsWith("policy."_L1);
    if (!entry.kind.startsWith("case."_L1))
        return entry.subject == ca.toString();
    return QJsonDocument::fromJson(entry.payload).object().value("ca"_L1).toString() == ca.toString();
}

/// Collects the files of one bundle.
class Packer
{
public:
    Packer(const Workspace& workspace, const CaHandle& ca, Contacts contacts, Instant now,
           ExportedCase& report)
        : m_workspace(workspace), m_ca(ca), m_contacts(contacts), m_now(now), m_report(report)
    {
    }
    Expected<std::vector<BundleFile>> pack();

private:
    void add(const QString& name, const QByteArray& bytes) { m_files.push_back({name, bytes, m_now}); }
    Expected<void> addCases();
    Expected<void> addChain();
    void addPolicy(const AuditEntry& entry);
    Expected<void> addRounds();
    Expected<void> addIssues();
    Expected<void> addRuns();
    Expected<void> addNotices();
    Expected<void> addContactProof();
    Expected<void> addEvidence();
    Expected<QString> addBytes(const store::EvidenceStore& store, const store::EvidenceUse& use);
    void addTrustAnchor();
    void addIndex();

    const Workspace& m_workspace;
    const CaHandle& m_ca;
    Contacts m_contacts;
    Instant m_now;
    ExportedCase& m_report;
    std::vector<BundleFile> m_files;
    std::set<QString> m_names;
};

Expected<void> Packer::addCases()
{
    return store::CaseStore(m_workspace.database).listFor(m_ca).map([this](const auto& cases) {
        for (const store::CaseSummary& one : cases)
            m_report.cases << one.id;
    });
}

Expected<void> Packer::addChain()
{
    const auto entries = store::AuditChain(m_workspace.database).exportSince(0);
    if (!entries)
        return unexpected(entries.error());
    QByteArray text;
    for (const AuditEntry& entry : *entries) {
        const bool told = isAbout(entry, m_ca);
        text += (told ? lineOf(entry) : lineOf(ExportedEntry{entry.seq, entry.hash, {}})) + '\n';
        if (told && entry.subject == "policy.text"_L1)
            addPolicy(entry);
        m_report.head = {entry.seq, entry.hash};
    }
    add(u"chain.ndjson"_s, text);
    return {};
}

void Packer::addPolicy(const AuditEntry& entry)
{
    const QByteArray text =
        QJsonDocument::fromJson(entry.payload).object().value("value"_L1).toString().toUtf8();
    const QString name = u"policy-%1.toml"_s.arg(sha256Of(text).toHex().first(16).toLower());
    if (m_names.insert(name).second)
        add(name, text);
}

Expected<void> Packer::addRounds()
{
    const store::ReplayStore record(m_workspace.database);
    const auto missing = record.roundsWithoutInput();
    const auto inputs = record.inputs();
    if (!missing || !inputs)
        return unexpected(!missing ? missing.error() : inputs.error());
    if (*missing > 0)
        return unexpected(Error::refused(
            u"%1 rounds did not record what they judged: an older program ran them"_s.arg(*missing),
            m_workspace.database.path()));
    QByteArray text;
    for (store::RoundInput input : *inputs) {
        const auto seen = decode({input.pattern, input.times}, {m_ca});
        if (!seen)
            return unexpected(Error::failed(u"which observations a round judged does not read"_s,
                                            u"round %1"_s.arg(input.round)));
        if (!seen->contains(m_ca))
            continue;
        const RoundSeen own = encode(*seen, {m_ca}); // no other CA's name
        input.pattern = own.pattern;
        input.times = own.times;
        text += compact(toJson(input)) + '\n';
    }
    add(u"rounds.ndjson"_s, text);
    return {};
}

Expected<void> Packer::addIssues()
{
    return store::ReplayStore(m_workspace.database).issues().map([this](const auto& all) {
        QByteArray text;
        for (const store::JudgedIssues& issues : all)
            if (issues.ca == m_ca)
                text += compact(toJson(issues)) + '\n';
        add(u"issues.ndjson"_s, text);
    });
}

Expected<void> Packer::addRuns()
{
    QByteArray text;
    return store::ReplayStore(m_workspace.database)
        .forEachRun(m_ca,
                    [&](store::ObservationRun&& run) {
                        text += compact(toJson(run)) + '\n';
                        return true;
                    })
        .map([&] { add(u"runs.ndjson"_s, text); });
}

Expected<void> Packer::addNotices()
{
    const store::NoticeStore store(m_workspace.database);
    const bool told = m_contacts == Contacts::Included;
    QJsonArray notices;
    for (const QString& id : m_report.cases) {
        const auto list = store.listFor(id);
        if (!list)
            return unexpected(list.error());
        for (const store::StoredNotice& listed : *list) {
            const auto notice = store.get(listed.id);
            if (!notice)
                return unexpected(notice.error());
            QJsonObject json = toJson(listed, told);
            json.remove("file"_L1); // a path of this machine
            json.insert("content_sha256"_L1, sha256Of((*notice)->content).toHex());
            notices.append(json);
            if (told)
                add(u"notice-%1.eml"_s.arg(listed.id), (*notice)->content);
        }
    }
    add(u"notices.json"_s, QJsonDocument(notices).toJson());
    return {};
}

/// Who was written to, and what came of it (contact_proof.h).
Expected<void> Packer::addContactProof()
{
    QJsonArray proofs;
    for (const QString& id : m_report.cases) {
        const auto proof = contactProof(m_workspace.database, id);
        if (!proof)
            return unexpected(proof.error());
        proofs.append(toJson(*proof, m_contacts == Contacts::Included));
    }
    add(u"contact-proof.json"_s, QJsonDocument(proofs).toJson());
    return {};
}

Expected<QString> Packer::addBytes(const store::EvidenceStore& store, const store::EvidenceUse& use)
{
    const auto bytes =
        use.info ? store.bytes(use.id) : Expected<std::optional<QByteArray>>(std::optional<QByteArray>());
    if (!bytes)
        return unexpected(bytes.error());
    if (!*bytes) {
        ++m_report.gone;
        return QString();
    }
    const QString name = u"evidence-%1%2"_s.arg(use.id.toHex().toLower(), extensionOf(use.info->kind));
    if (m_names.insert(name).second) {
        add(name, **bytes);
        ++m_report.evidence;
    }
    return name;
}

Expected<void> Packer::addEvidence()
{
    const store::EvidenceStore store(m_workspace.database);
    const auto uses = store.of(m_ca);
    if (!uses)
        return unexpected(uses.error());
    QJsonArray list;
    for (const store::EvidenceUse& use : *uses) {
        const auto file = addBytes(store, use);
        if (!file)
            return unexpected(file.error());
        list.append(QJsonObject{{u"sha256"_s, use.id.toHex()},
                                {u"kind"_s, use.info ? use.info->kind : QString()},
                                {u"uri"_s, use.info ? use.info->uri : QString()},
                                {u"vantage"_s, use.vantage.toString()},
                                {u"at"_s, formatRfc3339(use.at)},
                                {u"file"_s, *file}});
    }
    add(u"evidence.json"_s, QJsonDocument(list).toJson());
    return {};
}

/// Where the configuration names none that reads, the bundle has none, and the check says so.
void Packer::addTrustAnchor()
{
    QFile file(m_workspace.config.talPath);
    if (m_workspace.config.talPath.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QByteArray text = file.read(limits::MaxTalBytes + 1);
    if (text.size() <= limits::MaxTalBytes)
        add(u"trust-anchor.tal"_s, text);
}

void Packer::addIndex()
{
    add(u"README"_s, caseReadme(m_ca.toString(), m_report.head).toUtf8());
    QJsonObject hashes;
    for (const BundleFile& file : m_files)
        hashes.insert(file.name, sha256Of(file.bytes).toHex());
    const QJsonObject manifest{{u"schema"_s, u"caretaker/case-bundle/1"_s},
                               {u"ca"_s, m_ca.toString()},
                               {u"cases"_s, QJsonArray::fromStringList(m_report.cases)},
                               {u"exported"_s, formatRfc3339(m_now)},
                               {u"head"_s, headText(m_report.head)},
                               {u"contacts"_s, m_contacts == Contacts::Included},
                               {u"files"_s, hashes}};
    add(u"manifest.json"_s, QJsonDocument(manifest).toJson());
    QByteArray sums;
    for (const BundleFile& file : m_files)
        sums += sha256Of(file.bytes).toHex().toLower().toLatin1() + "  " + file.name.toLatin1() + '\n';
    add(u"SHA256SUMS"_s, sums);
}

Expected<std::vector<BundleFile>> Packer::pack()
{
    return addCases()
        .and_then([this] { return addChain(); })
        .and_then([this] { return addRounds(); })
        .and_then([this] { return addIssues(); })
        .and_then([this] { return addRuns(); })
        .and_then([this] { return addNotices(); })
        .and_then([this] { return addContactProof(); })
        .and_then([this] { return addEvidence(); })
        .map([this] {
            addTrustAnchor();
            addIndex();
            return std::move(m_files);
        });
}

} // namespace

Expected<std::vector<BundleFile>> caseFiles(const Workspace& workspace, const CaHandle& ca, Contacts contacts,
                                            Instant now, ExportedCase& report)
{
    return findCa(workspace.database, ca).and_then([&](const fleet::DelegatedCa&) {
        return Packer(workspace, ca, contacts, now, report).pack();
    });
}

Expected<ExportedCase> exportCase(const Workspace& workspace, const CaHandle& ca, const QString& path,
                                  Contacts contacts, Instant now)
{
    ExportedCase report{.path = path, .cases = {}, .head = {0, Sha256({})}};
    const auto files = caseFiles(workspace, ca, contacts, now, report);
    if (!files)
        return unexpected(files.error());
    report.files = static_cast<int>(files->size());
    for (const BundleFile& file : *files)
        report.bytes += file.bytes.size();
    return writeTar(path, u"case"_s, *files).map([&] { return report; });
}

} // namespace caretaker::service
