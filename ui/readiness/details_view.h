// SPDX-License-Identifier: GPL-3.0-or-later
//
// DetailsView: everything about one test or one thing to fix: what was found, where, by which clause, what to
// do, and the hash of the bytes that show it. All of it may come from strangers: nothing is taken for markup.
#pragma once

#include "core/readiness/fixes.h"

#include <QTextBrowser>

#include <functional>

namespace caretaker::ui {

class DetailsView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit DetailsView(QWidget* parent);

    void show(const readiness::Result& result, const std::vector<readiness::Waiver>& waivers);
    void show(const readiness::Fix& fix);
    void showNothing();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// Asked again when the theme changes.
    using Writer = std::function<QString()>;
    void tell(Writer writer);

    Writer m_writer;
};

} // namespace caretaker::ui
