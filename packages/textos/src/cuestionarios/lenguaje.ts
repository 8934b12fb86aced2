// The small language of the questionnaires, for whoever writes in it.
export const FRASE_NO_DECIDE = 'Debe ser algo cierto o falso: compare, o use una pregunta de sí o no.'

export const LENGUAJE: readonly { readonly forma: string; readonly dice: string }[] = [
  { forma: '= != < <= > >=', dice: 'Comparan dos números, dos fechas o dos textos' },
  { forma: 'y, o, no', dice: 'Juntan o niegan condiciones; con paréntesis se dice qué va primero' },
  { forma: '+ - *', dice: 'Cuentas exactas con números y pesos' },
  { forma: 'verdadero, falso', dice: 'Siempre, nunca' },
  { forma: 'respondida(pregunta)', dice: 'Si la pregunta tiene respuesta' },
  { forma: "contiene(pregunta, 'opcion')", dice: 'Si en una lista se marcó esa opción' },
  { forma: 'cuenta(pregunta)', dice: 'Cuántas opciones, filas o archivos tiene' },
  { forma: 'suma(tabla.columna)', dice: 'La suma de una columna de números' },
  { forma: 'largo(pregunta)', dice: 'Cuántas letras tiene un texto' },
  { forma: "fecha('2024-05-31')", dice: 'Una fecha, para comparar con la de una pregunta' },
]
