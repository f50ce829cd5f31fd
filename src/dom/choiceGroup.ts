/** Selects the elements that group checkboxes. Save reads the boxes of the closest group around its button. */
export const choiceGroup = 'dialog,form,fieldset,[role=group]'
