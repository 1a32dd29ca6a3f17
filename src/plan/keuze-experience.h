/* SPDX-FileCopyrightText: The Keuzekaart contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "keuze-record.h"

G_BEGIN_DECLS

#define KEUZE_TYPE_EXPERIENCE (keuze_experience_get_type ())

G_DECLARE_FINAL_TYPE (KeuzeExperience, keuze_experience, KEUZE, EXPERIENCE, KeuzeRecord)

KeuzeExperience *keuze_experience_new              (void);
const char      *keuze_experience_get_step         (KeuzeExperience *self);
void             keuze_experience_set_step         (KeuzeExperience *self,
                                                    const char      *step);
const char      *keuze_experience_get_step_name    (KeuzeExperience *self);
void             keuze_experience_set_step_name    (KeuzeExperience *self,
                                                    const char      *step_name);
const char      *keuze_experience_get_option       (KeuzeExperience *self);
void             keuze_experience_set_option       (KeuzeExperience *self,
                                                    const char      *option);
const char      *keuze_experience_get_option_title (KeuzeExperience *self);
void             keuze_experience_set_option_title (KeuzeExperience *self,
                                                    const char      *option_title);
const char      *keuze_experience_get_date         (KeuzeExperience *self);
void             keuze_experience_set_date         (KeuzeExperience *self,
                                                    const char      *date);
const char      *keuze_experience_get_course       (KeuzeExperience *self);
void             keuze_experience_set_course       (KeuzeExperience *self,
                                                    const char      *course);
const char      *keuze_experience_get_reason       (KeuzeExperience *self);
void             keuze_experience_set_reason       (KeuzeExperience *self,
                                                    const char      *reason);
int              keuze_experience_compare          (KeuzeExperience *one,
                                                    KeuzeExperience *other);

G_END_DECLS
