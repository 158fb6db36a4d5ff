#include "bench/WindowBench.h"

#include "bench/Samples.h"
#include "ui/form/FormView.h"

#include <QCoreApplication>

#include <memory>

using namespace Verder;

namespace VerderBench {

namespace {

/// Everything that is asked for has been laid out and painted.
void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

std::unique_ptr<FormView> shownView(Session &session)
{
    auto view = std::make_unique<FormView>(&session, Language::Dutch, FormView::Parts());
    view->resize(1280, 744);
    view->show();
    settle();
    return view;
}

Samples pageSwitches(const FormPtr &form, const BenchForm &bench, int repeats)
{
    Session session(form, bench.today);
    session.load(bench.filled);
    const std::unique_ptr<FormView> view = shownView(session);
    Samples samples;
    for (int i = 0; i < repeats; ++i) {
        // From the second on: the first page is measured on its own.
        for (int page = 1; page < qMin<int>(static_cast<int>(form->pages.size()), 13); ++page) {
            if (!session.pageState(page).isRelevant)
                continue;
            samples.time([&] {
                view->showPage(page);
                settle();
            });
        }
    }
    return samples;
}

} // namespace

Result<QJsonObject> measureWindow(const BenchForm &bench, int repeats)
{
    FormPtr form;
    Samples firstPage;
    for (int i = 0; i < repeats; ++i) {
        std::unique_ptr<Session> session;
        std::unique_ptr<FormView> view;
        std::optional<Error> error;
        firstPage.time([&] {
            const Result<FormPtr> read = bench.read();
            if (!read) {
                error = read.error();
                return;
            }
            form = *read;
            session = std::make_unique<Session>(form, bench.today);
            view = shownView(*session);
        });
        if (error)
            return tl::unexpected(*error);
    }

    Session session(form, bench.today);
    const std::unique_ptr<FormView> view = shownView(session);
    Samples edits;
    for (const BenchEdit &edit : bench.edits) {
        const ItemRef ref = session.find(edit.path);
        edits.time([&] {
            session.setAnswer(ref, edit.value);
            settle();
        });
    }
    return QJsonObject{{QStringLiteral("definitionToFirstPageShownMs"), firstPage.milliseconds()},
        {QStringLiteral("editUntilShownMs"), edits.milliseconds()},
        {QStringLiteral("pageSwitchMs"), pageSwitches(form, bench, repeats).milliseconds()}};
}

} // namespace VerderBench
