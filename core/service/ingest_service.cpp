// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ingest_service.h"

#include "core/base/limits.h"
#include "core/service/ingest_json.h"
#include "core/service/ingest_routinator.h"
#include "core/service/ingest_rpki_client.h"
#include "core/store/fleet_store.h"
#include "core/store/observation_store.h"
#include "core/store/vantage_store.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

/// Clocks of two machines differ.
constexpr Duration ClockTolerance = std::chrono::minutes(5);

struct Parsed
{
    QString file;
    Sha256 hash;
    ValidatorOutput output;
};

/// One byte more than the limit, where there is more; a pipe gives it piece by piece.
QByteArray readAtMost(QFile& file, qint64 most)
{
    constexpr qint64 Piece = 1 << 20;
    QByteArray bytes;
    for (QByteArray piece = file.read(Piece); !piece.isEmpty() && bytes.size() <= most;
         piece = file.read(Piece))
        bytes += piece;
    return bytes;
}

Expected<Parsed> parseFile(ValidatorKind kind, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::badInput(u"cannot be read: "_s + file.errorString(), path));
    const QByteArray bytes = readAtMost(file, limits::MaxValidatorOutputBytes);
    const auto text = inflated(bytes, limits::MaxValidatorOutputBytes, path);
    if (!text)
        return unexpected(text.error());
    auto output =
        kind == ValidatorKind::RpkiClient ? parseRpkiClient(*text, path) : parseRoutinator(*text, path);
    if (!output)
        return unexpected(output.error());
    return Parsed{path, sha256Of(*text), std::move(*output)};
}

Expected<std::vector<Parsed>> parseAll(const IngestRequest& request)
{
    std::vector<Parsed> all;
    for (const QString& path : request.files) {
        auto parsed = parseFile(request.kind, path);
        if (!parsed)
            return unexpected(parsed.error());
        if (parsed->output.at > request.now + ClockTolerance)
            return unexpected(
                Error::refused(u"is from the future: %1"_s.arg(formatRfc3339(parsed->output.at)), path,
                               u"set the clocks of both machines right"_s));
        if (parsed->output.version.isEmpty())
            parsed->output.version = request.engineVersion;
        all.push_back(std::move(*parsed));
    }
    std::ranges::stable_sort(all, {}, [](const Parsed& one) { return one.output.at; });
    return all;
}

Expected<VantageName> nameFor(const IngestRequest& request, const ValidatorOutput& output,
                              const VantageName& own)
{
    const QString engine = output.version.isEmpty() ? output.engine : output.engine + u'-' + output.version;
    const auto name = VantageName::tryFromString(request.vantage.isEmpty() ? engine : request.vantage);
    if (!name)
        return unexpected(
            Error::usage(u"\"%1\" cannot name a vantage"_s.arg(request.vantage), u"--vantage"_s));
    if (*name == own)
        return unexpected(Error::refused(u"\"%1\" is our own probe's name"_s.arg(own.toString()),
                                         u"--vantage"_s, u"name the validator otherwise"_s));
    return *name;
}

IngestScope scopeFor(const IngestRequest& request, const Workspace& workspace)
{
    IngestScope scope = request.scope;
    if (scope.trustAnchor.isEmpty())
        scope.trustAnchor = QFileInfo(workspace.config.talPath).completeBaseName();
    if (scope.under.isEmpty() && workspace.policy.scope.certificateUnder)
        scope.under = workspace.policy.scope.certificateUnder->toString();
    return scope;
}

/// Stores the outputs of one call.
class Ingester
{
public:
    Ingester(const Workspace& workspace, const IngestRequest& request)
        : m_database(workspace.database), m_own(workspace.config.vantage), m_request(request),
          m_scope(scopeFor(request, workspace)), m_vantages(workspace.database),
          m_observations(workspace.database)
    {
    }
    Expected<IngestedFile> store(const Parsed& parsed, const std::vector<fleet::DelegatedCa>& fleet);

private:
    Expected<void> refuseOtherEngine(const IngestedFile& file) const;
    Expected<std::optional<Taken>> known(const IngestedFile& file, const Sha256& hash) const;
    Expected<void> write(store::Transaction& transaction, IngestedFile& file, const Sha256& hash);
    Expected<void> writeOutput(store::Transaction& transaction, const IngestedFile& file, const Sha256& hash);
    Expected<void> writeObservations(store::Transaction& transaction, const IngestedFile& file);
    Expected<void> writeStrangers(store::Transaction& transaction, const IngestedFile& file);

    const store::Database& m_database;
    const VantageName& m_own;
    const IngestRequest& m_request;
    IngestScope m_scope;
    store::VantageStore m_vantages;
    store::ObservationStore m_observations;
};

Expected<void> Ingester::refuseOtherEngine(const IngestedFile& file) const
{
    const auto vantages = m_vantages.list();
    if (!vantages)
        return unexpected(vantages.error());
    const auto named = std::ranges::find(*vantages, file.vantage, &store::StoredVantage::name);
    if (named == vantages->end() || named->engine == file.output.engine)
        return {};
    return unexpected(
        Error::refused(u"\"%1\" is a vantage of %2"_s.arg(file.vantage.toString(), named->engine), file.file,
                       u"each validator needs a name of its own: --vantage NAME"_s));
}

Expected<std::optional<Taken>> Ingester::known(const IngestedFile& file, const Sha256& hash) const
{
    const auto same = m_vantages.output(file.vantage, file.output.at);
    if (!same)
        return unexpected(same.error());
    if (*same && (*same)->hash != hash)
        return unexpected(
            Error::refused(u"another output of %1 of the very same time, %2, was taken in before"_s.arg(
                               file.vantage.toString(), formatRfc3339(file.output.at)),
                           file.file, u"outputs of two machines need two names: --vantage NAME"_s));
    return *same ? std::optional(Taken::Again) : std::nullopt;
}

Expected<void> Ingester::writeOutput(store::Transaction& transaction, const IngestedFile& file,
                                     const Sha256& hash)
{
    const ValidatorOutput& output = file.output;
    const QJsonObject counts{{u"non_functional"_s, file.nonFunctional},
                             {u"functional"_s, file.result.functional},
                             {u"failed"_s, file.result.failed},
                             {u"blind"_s, file.result.blind},
                             {u"unknown"_s, static_cast<int>(file.result.strangers.size())}};
    return m_vantages
        .put(transaction, {file.vantage, output.engine, output.version, output.machine, output.at, output.at})
        .and_then([&] {
            return m_vantages.addOutput(transaction, {file.vantage, output.at, hash, output.vrps, counts});
        });
}

Expected<void> Ingester::writeObservations(store::Transaction& transaction, const IngestedFile& file)
{
    for (const observe::Observation& seen : file.result.observations) {
        auto stored = file.taken != Taken::Added ? m_observations.fillIn(transaction, seen).map([](bool) {})
                                                 : m_observations.append(transaction, seen);
        if (!stored)
            return stored;
    }
    return {};
}

Expected<void> Ingester::writeStrangers(store::Transaction& transaction, const IngestedFile& file)
{
    for (const NonFunctionalCa& ca : file.result.strangers) {
        auto put = m_vantages.put(transaction, store::Stranger{ca.manifest, ca.ski, file.vantage,
                                                               file.output.at, file.output.at, toJson(ca)});
        if (!put)
            return put;
    }
    return {};
}

Expected<void> Ingester::write(store::Transaction& transaction, IngestedFile& file, const Sha256& hash)
{
    if (auto fits = refuseOtherEngine(file); !fits)
        return fits;
    const auto before = known(file, hash);
    if (!before)
        return unexpected(before.error());
    if (*before) {
        file.taken = **before;
        return writeObservations(transaction, file);
    }
    const auto last = m_vantages.lastOutput(file.vantage);
    if (!last)
        return unexpected(last.error());
    if (*last && (*last)->at > file.output.at)
        file.taken = Taken::FilledIn;
    return writeOutput(transaction, file, hash)
        .and_then([&] { return writeObservations(transaction, file); })
        .and_then([&] { return writeStrangers(transaction, file); });
}

Expected<IngestedFile> Ingester::store(const Parsed& parsed, const std::vector<fleet::DelegatedCa>& fleet)
{
    const auto name = nameFor(m_request, parsed.output, m_own);
    if (!name)
        return unexpected(name.error());
    IngestedFile file{.file = parsed.file,
                      .vantage = *name,
                      .output = parsed.output,
                      .scope = m_scope,
                      .result =
                          observationsFrom(parsed.output, fleet, m_scope, *name, m_request.cacheWasEmpty),
                      .cacheWasEmpty = m_request.cacheWasEmpty};
    if (parsed.output.nonFunctional)
        file.nonFunctional = static_cast<int>(parsed.output.nonFunctional->size());
    file.output.nonFunctional.reset();
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return unexpected(transaction.error());
    return write(*transaction, file, parsed.hash).and_then([&] { return transaction->commit(); }).map([&] {
        return std::move(file);
    });
}

} // namespace

QString toString(Taken taken)
{
    switch (taken) {
    case Taken::Added:
        return u"added"_s;
    case Taken::Again:
        return u"again"_s;
    case Taken::FilledIn:
        return u"filled_in"_s;
    }
    return {};
}

Expected<std::vector<IngestedFile>> ingest(const Workspace& workspace, const IngestRequest& request)
{
    const auto parsed = parseAll(request);
    if (!parsed)
        return unexpected(parsed.error());
    const auto fleet = store::FleetStore(workspace.database).list();
    if (!fleet)
        return unexpected(fleet.error());
    Ingester ingester(workspace, request);
    std::vector<IngestedFile> files;
    for (const Parsed& one : *parsed) {
        auto stored = ingester.store(one, *fleet);
        if (!stored)
            return unexpected(stored.error());
        files.push_back(std::move(*stored));
    }
    return files;
}

} // namespace caretaker::service
