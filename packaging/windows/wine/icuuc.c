/* What Qt asks of Windows 10's icuuc.dll, for Wine 8, which has none: "nothing can be converted", so that Qt uses what it
   has built in. For trying under Wine alone; it is never part of a package. */
#define API __declspec(dllexport)
#define UNSUPPORTED 16

API void *ucnv_open(const char *name, int *error) { if (error) *error = UNSUPPORTED; return 0; }
API void ucnv_close(void *converter) {}
API void ucnv_reset(void *converter) {}
API signed char ucnv_getMaxCharSize(void *converter) { return 4; }
API const char *ucnv_getName(void *converter, int *error) { if (error) *error = UNSUPPORTED; return 0; }
API const char *ucnv_getStandardName(const char *name, const char *standard, int *error) { return 0; }
API const char *ucnv_getAvailableName(int index) { return 0; }
API int ucnv_countAvailable(void) { return 0; }
API int ucnv_fromUCountPending(void *converter, int *error) { return 0; }
API int ucnv_toUCountPending(void *converter, int *error) { return 0; }
API void ucnv_fromUnicode(void) {}
API void ucnv_toUnicode(void) {}
API void ucnv_getFromUCallBack(void) {}
API void ucnv_getToUCallBack(void) {}
API void ucnv_setFromUCallBack(void) {}
API void ucnv_setToUCallBack(void) {}
API void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
API void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
