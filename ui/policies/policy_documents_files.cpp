// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of PolicyDocuments that reads and writes, through the session's worker.
#include "core/service/policy_service.h"
#include "ui/policies/policy_documents.h"

#include <QFileInfo>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

QString asText(const QByteArray& bytes) { return QString::fromUtf8(bytes).replace("\r\n"_L1, "\n"_L1); }

struct Found
{
    QMap<QString, QString> titles;
    QStringList drafts;
};

} // namespace

void PolicyDocuments::load(int row)
{
    using Source = std::pair<Expected<QByteArray>, std::optional<QString>>;
    m_session.ask(
        this,
        [name = name(row), drafts = m_drafts](const service::Workspace&) -> Expected<Source> {
            return Source{service::policySource(name), drafts.kept(name)};
        },
        [this, name = name(row)](const Expected<Source>& source) {
            takeSource(name, source->first, source->second);
        });
}

void PolicyDocuments::takeSource(const QString& name, const Expected<QByteArray>& source,
                                 const std::optional<QString>& kept)
{
    const int row = rowOf(name);
    if (row < 0)
        return;
    Document& document = at(row);
    const auto before = text(row);
    if (source)
        document.stored = asText(*source);
    if (!document.isShipped && !document.typed && kept)
        document.typed = kept;
    if (!source && !document.typed)
        Q_EMIT failed(source.error());
    tellChanged(row);
    if (text(row) != before)
        Q_EMIT loaded(name);
}

void PolicyDocuments::edit(int row, const QString& text)
{
    Document& document = at(row);
    if (document.isShipped || this->text(row) == text)
        return;
    document.typed = text;
    m_unkept.insert(document.name);
    m_keeping.start();
    tellChanged(row);
}

void PolicyDocuments::keepDrafts()
{
    for (const QString& name : std::exchange(m_unkept, {})) {
        const int row = rowOf(name);
        if (row < 0)
            continue;
        const std::optional<QString> text = isEdited(row) ? at(row).typed : std::nullopt;
        m_session.ask(
            this,
            [drafts = m_drafts, name, text](const service::Workspace&) -> Expected<void> {
                if (text)
                    return drafts.keep(name, *text);
                drafts.drop(name);
                return {};
            },
            [this](const Expected<void>& kept) {
                if (!kept)
                    Q_EMIT failed(kept.error());
            });
    }
}

void PolicyDocuments::discard(int row)
{
    at(row).typed.reset();
    m_unkept.insert(name(row));
    keepDrafts();
    tellChanged(row);
    Q_EMIT loaded(name(row));
}

void PolicyDocuments::save(int row)
{
    if (isShipped(row) || !text(row))
        return;
    write(name(row), *text(row));
}

void PolicyDocuments::saveTo(const QString& path, const QString& text)
{
    write(QFileInfo(path).absoluteFilePath(), text);
}

void PolicyDocuments::write(const QString& path, const QString& text)
{
    m_session.ask(
        this,
        [path, text, drafts = m_drafts](const service::Workspace&) {
            auto written = service::savePolicyFile(path, text.toUtf8());
            if (written)
                drafts.drop(path);
            return written;
        },
        [this, path, text](const Expected<void>& written) {
            if (!written)
                return Q_EMIT failed(written.error());
            const int row = addFile(path);
            Document& document = at(row);
            const bool isNew = document.stored != text;
            document.stored = text;
            if (document.typed == text)
                document.typed.reset(); // else somebody went on typing
            tellChanged(row);
            Q_EMIT saved(path);
            if (isNew)
                Q_EMIT loaded(path);
        });
}

void PolicyDocuments::refresh()
{
    QStringList names;
    for (const Document& document : m_documents)
        names << document.name;
    m_session.ask(
        this,
        [names, drafts = m_drafts](const service::Workspace&) -> Expected<Found> {
            Found found{{}, drafts.policies()};
            for (const QString& name : names)
                if (const auto policy = service::loadPolicy(name))
                    found.titles.insert(name, policy->title);
            return found;
        },
        [this](const Expected<Found>& found) {
            for (const QString& name : found->drafts)
                addFile(name);
            for (int row = 0; row < rowCount(); ++row)
                at(row).title = found->titles.value(name(row));
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        });
}

} // namespace caretaker::ui
