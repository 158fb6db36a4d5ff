#pragma once

// VERDER_ADDRESS_SANITIZER is defined in a build that the address sanitizer looks into.
#if defined(__SANITIZE_ADDRESS__)
#define VERDER_ADDRESS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define VERDER_ADDRESS_SANITIZER
#endif
#endif
