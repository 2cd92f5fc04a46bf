// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ca_objects.h"

#include "core/rpki/manifest.h"
#include "core/service/evidence_service.h"
#include "core/service/fleet_service.h"
#include "core/service/inspect_text.h"
#include "core/store/observation_store.h"

#include <algorithm>
#include <functional>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageColumns = 96;

/// Where the newest of each kind is.
class Kept
{
public:
    static Expected<Kept> load(const Workspace& workspace, const CaHandle& ca)
    {
        const auto known = findCa(workspace.database, ca);
        if (!known)
            return unexpected(known.error());
        return evidenceOf(workspace, ca).map([&](std::vector<store::EvidenceUse>&& uses) {
            Kept kept;
            kept.m_uses = std::move(uses);
            if (known->certificateUri)
                kept.m_certificate = known->certificateUri->toString();
            return kept;
        });
    }

    using Fits = std::function<bool(const QString& uri)>;
    /// The newest of those whose URI fits: a chain has a certificate, a manifest and a CRL at each level.
    const store::EvidenceInfo* newest(QLatin1StringView kind, const Fits& fits) const
    {
        const store::EvidenceUse* found = nullptr;
        for (const store::EvidenceUse& use : m_uses) {
            if (use.info && use.info->kind == kind && fits(use.info->uri) && (!found || use.at >= found->at))
                found = &use;
        }
        return found ? &*found->info : nullptr;
    }

    const store::EvidenceInfo* certificate() const
    {
        return newest("certificate"_L1, [this](const QString& uri) { return uri == m_certificate; });
    }
    const store::EvidenceInfo* manifest() const { return newest("manifest"_L1, anything); }
    const store::EvidenceInfo* crl() const { return newest("crl"_L1, anything); }
    /// Where the CA's certificate lies.
    const store::EvidenceInfo* ofParent(QLatin1StringView kind) const
    {
        return newest(kind, [this](const QString& uri) { return folderOf(uri) == folderOf(m_certificate); });
    }

    const store::EvidenceInfo* withHash(const Sha256& hash) const
    {
        for (const store::EvidenceUse& use : m_uses) {
            if (use.info && use.id == hash)
                return &*use.info;
        }
        return nullptr;
    }

private:
    static bool anything(const QString&) { return true; }
    static QString folderOf(const QString& uri) { return uri.left(uri.lastIndexOf(u'/') + 1); }

    std::vector<store::EvidenceUse> m_uses;
    QString m_certificate; ///< its URI; empty: not known
};

CaObject objectOf(const QString& uri, const Sha256& hash, const store::EvidenceInfo* info)
{
    const QString name = uri.section(u'/', -1);
    CaObject object{name.section(u'.', -1).toLower(), name, uri, hash};
    if (info != nullptr) {
        object.keptAt = info->lastSeen;
        object.size = info->size;
    }
    return object;
}

/// The type is that of its kind: a parent's CRL lies under the URI of the manifest that came with it.
std::optional<CaObject> keptObject(const store::EvidenceInfo* info, QLatin1StringView type)
{
    if (info == nullptr)
        return {};
    CaObject object = objectOf(info->uri, info->id, info);
    object.type = type;
    object.name = info->uri.section(u'/', -1).section(u'.', 0, -2) + u'.' + type;
    return object;
}

Expected<std::optional<QByteArray>> bytesOf(const Workspace& workspace, const store::EvidenceInfo* info)
{
    if (info == nullptr)
        return std::optional<QByteArray>();
    return store::EvidenceStore(workspace.database).bytes(info->id);
}

/// Nothing when it does not decode: whoever inspects it is told why.
std::vector<rpki::ManifestEntry> entriesOf(const QByteArray& bytes)
{
    const auto object = rpki::decodeSignedObject(bytes);
    if (!object)
        return {};
    const auto manifest = rpki::decodeManifest(object->content);
    return manifest ? manifest->entries : std::vector<rpki::ManifestEntry>();
}

Expected<void> listEntries(const Workspace& workspace, const Kept& kept, CaObjects& objects)
{
    const store::EvidenceInfo* info = kept.manifest();
    const auto bytes = bytesOf(workspace, info);
    if (!bytes)
        return unexpected(bytes.error());
    if (!*bytes)
        return {};
    const QString folder = info->uri.left(info->uri.lastIndexOf(u'/') + 1);
    for (const rpki::ManifestEntry& entry : entriesOf(**bytes))
        objects.listed.push_back(
            objectOf(folder + QString::fromLatin1(entry.fileName), entry.hash, kept.withHash(entry.hash)));
    return {};
}

CaObject* about(CaObjects& objects, const Finding& finding)
{
    for (auto* one : {&objects.certificate, &objects.manifest, &objects.parentManifest, &objects.parentCrl}) {
        if (*one && (*one)->uri == finding.uri)
            return &**one;
    }
    const auto listed = std::ranges::find(objects.listed, finding.uri, &CaObject::uri);
    return listed == objects.listed.end() ? nullptr : &*listed;
}

Expected<void> addFindings(const Workspace& workspace, CaObjects& objects)
{
    const auto runs = store::ObservationStore(workspace.database).latest(objects.ca);
    if (!runs)
        return unexpected(runs.error());
    for (const store::ObservationRun& run : *runs) {
        if (run.observation.vantage != workspace.config.vantage && runs->size() > 1)
            continue;
        objects.lookedAt = run.lastAt;
        objects.isCurrent = run.observation.manifest && objects.manifest &&
                            objects.manifest->hash == run.observation.manifest->hash;
        for (const Finding& finding : run.observation.findings) {
            CaObject* object = about(objects, finding);
            (object ? object->findings : objects.others).push_back(finding);
        }
    }
    return {};
}

bool isOfParent(const Kept& kept, const CaObject& object)
{
    for (const auto kind : {"parent-manifest"_L1, "parent-crl"_L1}) {
        const store::EvidenceInfo* info = kept.ofParent(kind);
        if (info && object.hash == info->id)
            return true;
    }
    return false;
}

/// What it is verified with; a certificate's own issuer is not among what is kept.
Expected<InspectContext> contextFor(const Workspace& workspace, const Kept& kept, const CaObject& object)
{
    InspectContext context;
    context.at = object.keptAt;
    if (object.type == "cer"_L1 || isOfParent(kept, object))
        return context;
    const auto issuer = bytesOf(workspace, kept.certificate());
    const auto crl = bytesOf(workspace, kept.crl());
    if (!issuer || !crl)
        return unexpected(issuer ? crl.error() : issuer.error());
    if (*issuer)
        context.setIssuer(**issuer);
    if (*crl && object.type != "crl"_L1)
        context.setCrl(**crl, kept.crl()->uri.section(u'/', -1));
    return context;
}

Error notKept(const CaObject& object)
{
    return Error::badInput(u"its bytes were not kept as evidence, or have expired"_s, object.uri,
                           u"caretaker inspect shows the file where you have it"_s);
}

} // namespace

Expected<CaObjects> caObjects(const Workspace& workspace, const CaHandle& ca)
{
    const auto kept = Kept::load(workspace, ca);
    if (!kept)
        return unexpected(kept.error());
    CaObjects objects{.ca = ca};
    objects.parentManifest = keptObject(kept->ofParent("parent-manifest"_L1), "mft"_L1);
    objects.parentCrl = keptObject(kept->ofParent("parent-crl"_L1), "crl"_L1);
    objects.certificate = keptObject(kept->certificate(), "cer"_L1);
    objects.manifest = keptObject(kept->manifest(), "mft"_L1);
    return listEntries(workspace, *kept, objects)
        .and_then([&] { return addFindings(workspace, objects); })
        .map([&] { return std::move(objects); });
}

Expected<QString> inspectKept(const Workspace& workspace, const CaHandle& ca, const CaObject& object)
{
    const auto kept = Kept::load(workspace, ca);
    if (!kept)
        return unexpected(kept.error());
    const auto bytes = object.hash ? store::EvidenceStore(workspace.database).bytes(*object.hash)
                                   : Expected<std::optional<QByteArray>>(std::optional<QByteArray>());
    if (!bytes)
        return unexpected(bytes.error());
    if (!*bytes)
        return unexpected(notKept(object));
    const auto context = contextFor(workspace, *kept, object);
    if (!context)
        return unexpected(context.error());
    InspectReport report;
    report.request.at = context->at;
    report.files.push_back(
        {object.name, (*bytes)->size(), *object.hash, inspectObject(**bytes, object.name, *context)});
    return toText(report, PageColumns);
}

} // namespace caretaker::service
