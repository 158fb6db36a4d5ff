#pragma once

#include "ui/start/StartPage.h"

namespace VerderTest {

QDate sampleToday();

/// Fills the page as for somebody who is signed in and has been at work.
void fillSample(Verder::StartPage &page);

} // namespace VerderTest
