// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/serialise.h"
#include "core/lab/world.h"
#include "core/lab/world_p.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 ObjectsMagic = 0x43544c32; // "CTL2"
constexpr qsizetype Base64Line = 64;

/// The one clock here: see tls_identity.h.
Instant realNow() { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); }

QString statePath(const QString& dir) { return dir + "/state.json"_L1; }

QString objectsPath(const QString& dir) { return dir + "/objects.bin"_L1; }

QString tlsPath(const QString& dir) { return dir + "/tls.pem"_L1; }

Expected<QByteArray> readAll(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::badInput(u"cannot read the lab: %1"_s.arg(file.errorString()), path,
                                          u"make one with: caretaker lab make DIR"_s));
    return file.readAll();
}

/// Nobody else may read it, not even for a moment.
Expected<void> writeSecret(const QString& path, const QByteArray& bytes)
{
    return replaceFile(path, bytes, QFile::ReadOwner | QFile::WriteOwner);
}

QJsonArray keysJson(const std::vector<SigningKey>& keys)
{
    QJsonArray json;
    for (const SigningKey& key : keys)
        json << QString::fromLatin1(key.privateKey().toBase64());
    return json;
}

Expected<std::vector<SigningKey>> keysFrom(const QJsonValue& json)
{
    std::vector<SigningKey> keys;
    const QJsonArray array = json.toArray();
    for (const auto& value : array) {
        auto key = SigningKey::fromPrivateKey(QByteArray::fromBase64(value.toString().toLatin1()));
        if (!key)
            return unexpected(key.error());
        keys.push_back(std::move(*key));
    }
    return keys;
}

QJsonObject namedKeysJson(const std::map<QString, SigningKey>& keys)
{
    QJsonObject json;
    for (const auto& [name, key] : keys)
        json[name] = QString::fromLatin1(key.privateKey().toBase64());
    return json;
}

Expected<std::map<QString, SigningKey>> namedKeysFrom(const QJsonObject& json)
{
    std::map<QString, SigningKey> keys;
    for (auto it = json.begin(); it != json.end(); ++it) {
        auto key = SigningKey::fromPrivateKey(QByteArray::fromBase64(it->toString().toLatin1()));
        if (!key)
            return unexpected(key.error());
        keys.emplace(it.key(), std::move(*key));
    }
    return keys;
}

QByteArray inLines(const QByteArray& base64)
{
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += Base64Line)
        lines += base64.mid(at, Base64Line) + '\n';
    return lines;
}

struct State
{
    WorldOptions options;
    WorldKeys keys;
    Instant publishedAt;
};

Expected<State> stateFrom(const QByteArray& bytes, const QString& path)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto options = worldOptionsFromJson(json[u"options"_s].toObject());
    const auto authorities = keysFrom(json[u"authority_keys"_s]);
    const auto ee = keysFrom(json[u"ee_keys"_s]);
    const auto successors = namedKeysFrom(json[u"successor_keys"_s].toObject());
    const auto publishedAt = parseRfc3339(json[u"published_at"_s].toString());
    const bool good = options && authorities && ee && successors && publishedAt &&
                      !options->repositories.empty() && !ee->empty() &&
                      authorities->size() == options->caOptions.size() + 2;
    if (!good)
        return unexpected(Error::badInput(u"not the state of a lab"_s, path));
    return State{*options, {*authorities, *ee, *successors}, *publishedAt};
}

/// Completed options, for a folder that may take a world.
Expected<WorldOptions> prepared(WorldOptions options, const QString& folder)
{
    if (World::existsIn(folder))
        return unexpected(Error::refused(u"there is a lab already"_s, folder, u"name another folder"_s));
    if (!QDir().mkpath(folder))
        return unexpected(Error::failed(u"cannot make the folder"_s, folder));
    return completed(std::move(options));
}

} // namespace

Expected<void> World::Private::renewTls()
{
    if (tls.usableAt(realNow()))
        return {};
    auto made = TlsIdentity::make(realNow());
    if (!made)
        return unexpected(made.error());
    tls = std::move(*made);
    return writeSecret(tlsPath(dir), tls.serversPem()).and_then([this] {
        return replaceFile(dir + "/ca.pem"_L1, tls.caBundle);
    });
}

QByteArray World::Private::stateJson() const
{
    const WorldKeys& keys = hierarchy.keys();
    return QJsonDocument(QJsonObject{{u"schema"_s, u"caretaker/lab-state/1"_s},
                                     {u"options"_s, toJson(options)},
                                     {u"published_at"_s, formatRfc3339(publishedAt)},
                                     {u"authority_keys"_s, keysJson(keys.authorities)},
                                     {u"ee_keys"_s, keysJson(keys.ee)},
                                     {u"successor_keys"_s, namedKeysJson(keys.successors)}})
        .toJson();
}

QByteArray World::Private::objectsFile() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << ObjectsMagic;
    hierarchy.write(stream);
    for (const Publication& publication : publications)
        publication.write(stream);
    return bytes;
}

Expected<void> World::Private::readObjects(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    stream >> magic;
    if (magic == ObjectsMagic) {
        hierarchy.read(stream);
        for (Publication& publication : publications)
            publication.read(stream);
    }
    if (magic != ObjectsMagic || stream.status() != QDataStream::Ok || !stream.atEnd())
        return unexpected(
            Error::badInput(u"the lab's objects are damaged"_s, objectsPath(dir), u"make the lab anew"_s));
    return {};
}

bool World::existsIn(const QString& dir) { return QFile::exists(statePath(dir)); }

Expected<World> World::create(WorldOptions options, const QString& dir, const Progress& progress)
{
    const QString folder = QDir(dir).absolutePath();
    const auto complete = prepared(std::move(options), folder);
    if (!complete)
        return unexpected(complete.error());
    auto keys = WorldKeys::generate(*complete, progress);
    return keys ? createIn(folder, *complete, std::move(*keys), {}, progress) : unexpected(keys.error());
}

Expected<World> World::createWithKeys(WorldOptions options, const QString& dir, const WorldKeys& keys,
                                      const FaultScript& script)
{
    const QString folder = QDir(dir).absolutePath();
    const auto complete = prepared(std::move(options), folder);
    if (!complete)
        return unexpected(complete.error());
    if (keys.ee.empty() || keys.authorities.size() < complete->caOptions.size() + 2)
        return unexpected(Error::badInput(u"too few keys for so many CAs"_s));
    const auto end = keys.authorities.begin() + static_cast<qsizetype>(complete->caOptions.size()) + 2;
    return createIn(folder, *complete, {{keys.authorities.begin(), end}, keys.ee, keys.successors}, script,
                    {});
}

Expected<World> World::createIn(const QString& dir, const WorldOptions& complete, WorldKeys keys,
                                const FaultScript& script, const Progress& progress)
{
    World world(std::make_unique<Private>(complete, std::move(keys), dir));
    const auto done = world.setFaults(script)
                          .and_then([&] { return world.d->renewTls(); })
                          .and_then([&] { return world.publishAt(complete.start, progress); })
                          .and_then([&](const PublishReport&) { return world.save(); })
                          .and_then([&] { return world.saveFaults(); });
    return done ? Expected<World>(std::move(world)) : unexpected(done.error());
}

Expected<World> World::load(const QString& dir)
{
    const QString folder = QDir(dir).absolutePath();
    auto state = readAll(statePath(folder)).and_then([&](const QByteArray& bytes) {
        return stateFrom(bytes, statePath(folder));
    });
    if (!state)
        return unexpected(state.error());
    World world(std::make_unique<Private>(std::move(state->options), std::move(state->keys), folder));
    world.d->publishedAt = state->publishedAt;
    const auto objects = readAll(objectsPath(folder));
    if (!objects)
        return unexpected(objects.error());
    world.d->tls.readServers(readAll(tlsPath(folder)).value_or(QByteArray()));
    world.d->tls.caBundle = readAll(world.caBundlePath()).value_or(QByteArray());
    const auto done =
        world.d->readObjects(*objects).and_then([&] { return world.d->renewTls(); }).and_then([&] {
            return world.reloadFaults();
        });
    return done ? Expected<World>(std::move(world)) : unexpected(done.error());
}

Expected<void> World::save() const
{
    return writeSecret(statePath(d->dir), d->stateJson())
        .and_then([&] { return replaceFile(objectsPath(d->dir), d->objectsFile()); })
        .and_then([&] { return replaceFile(talPath(), tal()); });
}

Expected<void> World::saveFaults() const { return writeFaultScript(faultsPath(), d->faults); }

QByteArray World::tal() const
{
    const RepositoryOptions& registry = d->options.repositories.front();
    const QString uris = u"%1ta.cer\n%2ta.cer\n\n"_s.arg(registry.httpsBase(), registry.rsyncBase());
    return uris.toLatin1() + inLines(d->hierarchy.trustAnchor().key().publicKeyInfo().toBase64());
}

QByteArray World::caBundle() const { return d->tls.caBundle; }

const TlsIdentity& World::tlsIdentity() const { return d->tls; }

QString World::directory() const { return d->dir; }

QString World::talPath() const { return d->dir + "/lab.tal"_L1; }

QString World::treePath() const { return d->dir + "/tree"_L1; }

QString World::caBundlePath() const { return d->dir + "/ca.pem"_L1; }

QString World::faultsPath() const { return d->dir + "/faults.json"_L1; }

} // namespace caretaker::lab
