// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/policy_documents.h"

#include "core/service/policy_service.h"

#include <QFileInfo>
#include <QIcon>

#include <algorithm>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto KeepAfter = 700ms; ///< of not typing

QString inUseBy(const service::Config& config)
{
    return config.policyFile.isEmpty() ? config.policyName : config.policyFile;
}

} // namespace

PolicyDocuments::PolicyDocuments(Session& session, DraftStore drafts, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_drafts(std::move(drafts)),
      m_inUse(inUseBy(session.config()))
{
    for (const QString& name : service::shippedPolicyNames())
        m_documents.push_back({.name = name, .isShipped = true});
    if (!session.config().policyFile.isEmpty())
        m_documents.push_back({.name = session.config().policyFile});
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(KeepAfter);
    connect(&m_keeping, &QTimer::timeout, this, &PolicyDocuments::keepDrafts);
}

PolicyDocuments::~PolicyDocuments()
{
    for (const QString& name : m_unkept) // the last words; there is no time for a job
        if (const int row = rowOf(name); row >= 0 && isEdited(row))
            std::ignore = m_drafts.keep(name, *at(row).typed);
}

int PolicyDocuments::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_documents.size());
}

QVariant PolicyDocuments::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Document& document = m_documents[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shownName(document);
    case Qt::ToolTipRole:
        return document.title.isEmpty() ? document.name : document.name + u'\n' + document.title;
    case Qt::DecorationRole:
        return QIcon::fromTheme(document.isShipped ? u"object-locked"_s : u"document-edit"_s);
    case NameRole:
        return document.name;
    case IsShippedRole:
        return document.isShipped;
    case IsInUseRole:
        return document.name == m_inUse;
    case IsEditedRole:
        return document.isEdited();
    default:
        return {};
    }
}

QString PolicyDocuments::shownName(const Document& document) const
{
    const QString name = document.isShipped ? document.name : QFileInfo(document.name).fileName();
    if (document.isEdited())
        return tr("%1 (not saved)").arg(name);
    return document.name == m_inUse ? tr("%1 (in use)").arg(name) : name;
}

int PolicyDocuments::rowOf(const QString& name) const
{
    const auto found = std::ranges::find(m_documents, name, &Document::name);
    return found == m_documents.end() ? -1 : static_cast<int>(found - m_documents.begin());
}

std::optional<QString> PolicyDocuments::text(int row) const
{
    const Document& document = m_documents[static_cast<std::size_t>(row)];
    return document.typed ? document.typed : document.stored;
}

service::PolicyDraft PolicyDocuments::draft(int row) const
{
    const Document& document = m_documents[static_cast<std::size_t>(row)];
    if (!document.isEdited())
        return {document.name};
    return {document.name, document.typed->toUtf8()};
}

QStringList PolicyDocuments::files() const
{
    QStringList files;
    for (const Document& document : m_documents)
        if (!document.isShipped)
            files << document.name;
    return files;
}

void PolicyDocuments::append(Document document)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_documents.push_back(std::move(document));
    endInsertRows();
}

void PolicyDocuments::tellChanged(int row) { Q_EMIT dataChanged(index(row), index(row)); }

int PolicyDocuments::addFile(const QString& path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    if (const int known = rowOf(file); known >= 0)
        return known;
    append({.name = file});
    return rowCount() - 1;
}

void PolicyDocuments::forget(int row)
{
    if (isShipped(row))
        return;
    m_session.ask(
        this,
        [drafts = m_drafts, name = name(row)](const service::Workspace&) -> Expected<void> {
            drafts.drop(name);
            return {};
        },
        [](const Expected<void>&) {});
    m_unkept.erase(name(row));
    beginRemoveRows({}, row, row);
    m_documents.erase(m_documents.begin() + row);
    endRemoveRows();
}

} // namespace caretaker::ui
