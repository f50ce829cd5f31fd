/** Selects what holds the checkboxes that belong together: Save reads those of the innermost one around it. */
export const choiceGroup = 'dialog,form,fieldset,[role=group]'
