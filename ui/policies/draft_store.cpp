// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/draft_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

QJsonObject readDraft(const QString& path)
{
    constexpr qint64 most = 2'000'000;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(most)).object();
}

} // namespace

DraftStore DraftStore::standard()
{
    return DraftStore(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/drafts"_s);
}

QString DraftStore::pathOf(const QString& policy) const
{
    const QByteArray hash = QCryptographicHash::hash(policy.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"%1/policy-%2.json"_s.arg(m_folder, QLatin1StringView(hash.first(32)));
}

Expected<void> DraftStore::keep(const QString& policy, const QString& text) const
{
    QDir().mkpath(m_folder);
    const QJsonObject draft{{u"policy"_s, policy}, {u"text"_s, text}};
    const QByteArray bytes = QJsonDocument(draft).toJson(QJsonDocument::Compact);
    QSaveFile file(pathOf(policy));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return unexpected(Error::failed(u"the draft cannot be kept: "_s + file.errorString(), m_folder));
    return {};
}

std::optional<QString> DraftStore::kept(const QString& policy) const
{
    const QJsonObject draft = readDraft(pathOf(policy));
    return draft.value("policy"_L1).toString() == policy ? std::optional(draft.value("text"_L1).toString())
                                                         : std::nullopt;
}

void DraftStore::drop(const QString& policy) const { QFile::remove(pathOf(policy)); }

QStringList DraftStore::policies() const
{
    QStringList found;
    const QStringList files = QDir(m_folder).entryList({u"policy-*.json"_s}, QDir::Files);
    for (const QString& file : files) {
        if (const QString policy = readDraft(m_folder + u'/' + file).value("policy"_L1).toString();
            !policy.isEmpty())
            found << policy;
    }
    found.sort();
    return found;
}

} // namespace caretaker::ui
