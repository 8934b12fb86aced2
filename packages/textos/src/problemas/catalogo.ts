// Refusals of the Catálogo Programático and of tying metas to it.
import { contar, formatFecha } from '../formato.ts'
import { fraseSinEquivalenteDecidida } from '../sin-equivalente.ts'
import type { FrasesDe } from './frases.ts'

export const FRASES_PROBLEMA_CATALOGO: FrasesDe<'catalogo' | 'homologacion' | 'sin_equivalente'> = {
  'catalogo.sin_version': () => 'Todavía no hay un Catálogo Programático vigente.',
  'catalogo.no_existe': (d) => `El código ${d.codigo} no está en el Catálogo Programático.`,
  'catalogo.version_no_existe': (d) => `No hay una versión «${d.version}» del Catálogo Programático.`,
  'catalogo.con_errores': (d) =>
    `El archivo tiene ${contar(Number(d.errores), 'error', 'errores')}: corríjalo y cárguelo de nuevo. Una fila que falta dejaría inactivo su código.`,
  'catalogo.desde': (d) =>
    `La versión solo puede regir desde el ${formatFecha(d.minimo)} en adelante: lo ya juzgado con las versiones anteriores no cambia.`,
  'catalogo.cambio': () =>
    'Mientras usted miraba se publicó otra versión del Catálogo. Actualice la página y revise otra vez qué cambia.',
  'catalogo.equivalencia': (d) =>
    `El código ${d.codigo} no queda inactivo con este archivo, o el que lo reemplazaría no está en él. Revise los dos.`,
  'catalogo.no_reemplazable': (d) => `La meta ${d.meta} no tiene un código inactivo. Actualice la página.`,
  'homologacion.codigo_inactivo': (d) =>
    `El indicador ${d.codigo} no está activo en el Catálogo Programático de hoy. Busque otro.`,
  'homologacion.sin_razon': (d) =>
    `La meta ${d.meta} ya tenía un código. Escriba por qué lo corrige: queda en la historia del plan.`,
  'sin_equivalente.no_existe': () => 'No encontramos esa solicitud.',
  'sin_equivalente.homologada': (d) => `La meta ${d.meta} ya está homologada: no hay nada que pedir por ella.`,
  'sin_equivalente.repetida': (d) => `Esa meta ya tiene una solicitud en curso: la ${d.numero}.`,
  'sin_equivalente.acto_imposible': (d) => fraseSinEquivalenteDecidida(d.estado),
  'sin_equivalente.fecha_pasada': () => 'La excepción debe durar al menos hasta hoy.',
}
