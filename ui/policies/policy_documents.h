// SPDX-License-Identifier: GPL-3.0-or-later
//
// PolicyDocuments: the policies that the page knows, as a list: the shipped ones, which can only be read, and
// files, which can be edited. A file's text is that on disk until somebody types; what was typed is kept as a
// draft (draft_store.h) until it is saved or discarded, and is found again after a crash.
//
// GUI thread; disks are touched in the session's worker, so that loading and saving end with a signal.
#pragma once

#include "core/service/policy_draft.h"
#include "ui/base/session.h"
#include "ui/policies/draft_store.h"

#include <QAbstractListModel>
#include <QTimer>

#include <set>

namespace caretaker::ui {

class PolicyDocuments : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString: as PolicyDraft::nameOrFile
        IsShippedRole,               ///< bool
        IsInUseRole,                 ///< bool: what the next cycle runs with
        IsEditedRole,                ///< bool: differs from what is on disk
    };

    PolicyDocuments(Session& session, DraftStore drafts, QObject* parent);
    ~PolicyDocuments() override; ///< keeps what was typed last

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    int rowOf(const QString& name) const; ///< -1: unknown
    QString name(int row) const { return m_documents[static_cast<std::size_t>(row)].name; }
    bool isShipped(int row) const { return m_documents[static_cast<std::size_t>(row)].isShipped; }
    bool isEdited(int row) const { return m_documents[static_cast<std::size_t>(row)].isEdited(); }
    /// What is on the screen: the draft where there is one. Nothing before loaded().
    std::optional<QString> text(int row) const;
    service::PolicyDraft draft(int row) const;
    QStringList files() const;

    /// Its row, which is a new one unless the file is there already.
    int addFile(const QString& path);
    void forget(int row); ///< a file; the draft goes, the file stays
    void load(int row);
    void edit(int row, const QString& text);
    void discard(int row); ///< back to what is on disk
    void save(int row);
    /// Makes a new file, or replaces one, and adds it.
    void saveTo(const QString& path, const QString& text);
    /// Titles, what is in use, and drafts that an earlier run left behind.
    void refresh();

Q_SIGNALS:
    void loaded(const QString& name); ///< its text is another than before
    void saved(const QString& path);
    void failed(const caretaker::Error& error);

private:
    struct Document
    {
        QString name;
        bool isShipped = false;
        QString title{};
        std::optional<QString> stored{};
        std::optional<QString> typed{};
        bool isEdited() const { return typed && typed != stored; }
    };
    Document& at(int row) { return m_documents[static_cast<std::size_t>(row)]; }
    QString shownName(const Document& document) const;
    void append(Document document);
    void tellChanged(int row);
    void keepDrafts();
    void takeSource(const QString& name, const Expected<QByteArray>& source,
                    const std::optional<QString>& kept);
    void write(const QString& path, const QString& text);

    Session& m_session;
    DraftStore m_drafts;
    std::vector<Document> m_documents;
    QString m_inUse;
    QTimer m_keeping;
    std::set<QString> m_unkept; ///< typed since the last draft was written
};

} // namespace caretaker::ui
