// SPDX-License-Identifier: GPL-3.0-or-later
//
// PapersStep: what is to be checked. Files are dropped anywhere on it, chosen together, or named one by one;
// what each is, is told by its content. URIs may be typed, where no repository response names them.
#pragma once

#include "core/service/readiness_papers.h"
#include "ui/base/session.h"

#include <QWidget>

#include <map>

QT_BEGIN_NAMESPACE
class QFormLayout;
class QFrame;
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace caretaker::ui {

class PapersStep : public QWidget
{
    Q_OBJECT
public:
    PapersStep(Session& session, QWidget* parent);

    /// Puts what is typed and dropped into a request.
    void fill(service::ReadinessRequest& request) const;
    /// Recognises the files and puts each where it belongs.
    void take(const QStringList& paths);
    /// What is wrong with the request, beside the field that it is about, which gets the focus.
    void tell(const Error& error);
    void clear();

Q_SIGNALS:
    void profileGiven(const QString& path); ///< a profile was among the files
    void edited();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeDropPlace();
    QLineEdit* addField(QFormLayout& form, const QString& label, const QString& name,
                        const QString& placeholder);
    void addPaper(QFormLayout& form, service::PaperKind kind, const QString& label, const QString& name,
                  const QString& placeholder);
    void chooseFiles();
    void chooseFor(service::PaperKind kind);
    void put(const std::vector<service::Paper>& papers, const std::vector<Error>& errors);
    void showDropping(bool isDropping);
    void setMessage(const QString& text, bool isBad);

    Session& m_session;
    QFrame* m_place;
    QLineEdit* m_notification = nullptr;
    QLineEdit* m_rsync = nullptr;
    std::map<service::PaperKind, QLineEdit*> m_papers;
    QLabel* m_messageIcon;
    QLabel* m_message;
};

} // namespace caretaker::ui
