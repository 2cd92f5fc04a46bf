// SPDX-License-Identifier: GPL-3.0-or-later
//
// PoliciesPage: the registry's rules: read, compared, written and tried. At the beginning of a line the
// policies (policy_documents.h), beside them the one that is chosen, in four views. What is typed is checked
// after a pause, in the session's worker; all views show what is typed, saved or not.
//
// open("bcp-default"), open("/path/ours.toml"): to that policy.
#pragma once

#include "ui/base/page.h"
#include "ui/policies/policy_documents.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QListView;
class QSplitter;
class QTabWidget;
QT_END_NAMESPACE

namespace caretaker::ui {

class BacktestView;
class DifferencesView;
class EditorView;
class ValuesView;

class PoliciesPage : public Page
{
    Q_OBJECT
public:
    PoliciesPage(Session& session, QWidget* parent, DraftStore drafts = DraftStore::standard());

    void refresh() override;
    void open(const QString& argument) override;
    void saveState(QSettings& settings) const override;
    void restoreState(QSettings& settings) override;

    PolicyDocuments& documents() { return m_documents; }
    QString current() const; ///< empty: none
    /// Writes the one that is shown as it is into another file, or one that extends it, and shows that.
    void copyTo(const QString& path);
    void extendIn(const QString& path);
    /// Asks first where the text has an error.
    void save();

private:
    void makeActions();
    QWidget* makeHead();
    QWidget* makeTabs();
    void choose(int row);
    int row() const;
    void showCurrent();
    void showText();
    void check();
    void takeCheck(const service::DraftCheck& check);
    void writeCurrent();
    void askForFile();
    void askWhereTo(const QString& title, const QString& suggestion,
                    void (PoliciesPage::*then)(const QString&));
    void forget();
    void followPlace(const QString& file, int line);
    void updateActions();

    PolicyDocuments m_documents;
    QListView* m_list;
    QSplitter* m_splitter;
    QTabWidget* m_tabs;
    ValuesView* m_values;
    DifferencesView* m_differences;
    EditorView* m_editor;
    BacktestView* m_backtest;
    QAction* m_save = nullptr;
    QAction* m_forget = nullptr;
    QTimer m_checking;
    int m_asked = 0; ///< an answer to an older question is passed over
    bool m_hasErrors = false;
    QString m_wanted; ///< a file that is on its way: shown when it is there
};

PageEntry policiesPage();

} // namespace caretaker::ui
