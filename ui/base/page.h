// SPDX-License-Identifier: GPL-3.0-or-later
//
// Page: one room of the desktop. It shows what the session answers and asks again when the database changed;
// while it is hidden it asks nothing. It knows no other page: where it leads is said by signals, which the
// window follows.
#pragma once

#include "core/base/error.h"
#include "ui/base/session.h"

#include <QWidget>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace caretaker::ui {

class Page : public QWidget
{
    Q_OBJECT
public:
    Page(Session& session, QWidget* parent);

    /// Asks for everything that it shows. Called when it is first shown, when it is shown after a change, and
    /// on a change while it is shown. Keeps selection, scrolling and what a person is typing.
    virtual void refresh() = 0;
    /// Goes to what another page named: a CA's handle, a case's id, a filter. The page says in its header
    /// which.
    virtual void open(const QString& argument) { Q_UNUSED(argument); }
    /// Columns, filters, splitters: under the page's own group.
    virtual void saveState(QSettings& settings) const { Q_UNUSED(settings); }
    virtual void restoreState(QSettings& settings) { Q_UNUSED(settings); }

Q_SIGNALS:
    /// "ca", "kiwi-fibre": to the page of that name, and there to that.
    void wanted(const QString& page, const QString& argument);
    void said(const QString& message);          ///< for the status bar: what was done
    void failed(const caretaker::Error& error); ///< shown above the page until it is dismissed or mended

protected:
    Session& session() const { return m_session; }
    void showEvent(QShowEvent* event) override;

private:
    Session& m_session;
    bool m_isStale = true;
};

/// One entry of the navigation.
struct PageEntry
{
    QString name;  ///< for --page, settings and Page::wanted(): "today"
    QString title; ///< translated
    QString icon;  ///< of the icon theme
    std::function<Page*(Session&, QWidget* parent)> make;
    bool isInNavigation = true; ///< the page of one CA is reached from others
};

} // namespace caretaker::ui
