// What stops a questionnaire from being published, in words of whoever builds it.
import type { FaltaCuestionario, FaltaExpresion, LugarExpresion, TipoExpresion } from '@kpt/domain/gestionweb'
import { enumerar } from '../formato.ts'
import { NOMBRES_HECHO } from './hechos.ts'

export const NOMBRES_LUGAR_EXPRESION: Readonly<Record<LugarExpresion, string>> = {
  condicion: 'cuándo se pregunta',
  exigida: 'cuándo es obligatoria',
  validacion: 'una validación',
  puntaje: 'un puntaje',
}

const TIPOS: Readonly<Record<TipoExpresion, string>> = {
  logico: 'algo cierto o falso',
  numero: 'un número',
  texto: 'un texto',
  fecha: 'una fecha',
  lista: 'una lista de opciones',
  numeros: 'una columna de números',
}

export function fraseFaltaCuestionario(falta: FaltaCuestionario): string {
  switch (falta.codigo) {
    case 'sin_preguntas':
      return 'El cuestionario no tiene preguntas.'
    case 'sin_aprobacion':
      return 'Falta la aprobación del Comité de articulación: el número de su acta y la fecha.'
    case 'clave_ilegible':
      return `El nombre corto «${falta.clave}» no sirve: use minúsculas sin tilde, números y guion bajo, empezando por letra.`
    case 'clave_repetida':
      return `El nombre corto «${falta.clave}» está dos veces.`
    case 'sin_texto':
      return `La pregunta «${falta.clave}» no dice qué pregunta.`
    case 'sin_opciones':
      return `La pregunta «${falta.clave}» no tiene opciones para escoger.`
    case 'sin_columnas':
      return `La tabla «${falta.clave}» no tiene columnas.`
    case 'hecho_de_otra_clase':
      return `La pregunta «${falta.clave}» no es de la clase que responde «${NOMBRES_HECHO[falta.hecho]}». Cambie la clase o no use ese dato.`
    case 'expresion':
      return `En «${falta.clave}», ${NOMBRES_LUGAR_EXPRESION[falta.lugar]}: ${minuscula(fraseFaltaExpresion(falta.falta))}`
    case 'expresion_no_decide':
      return `En «${falta.clave}», ${NOMBRES_LUGAR_EXPRESION[falta.lugar]}: debe ser algo cierto o falso, y no lo es.`
    case 'condiciones_en_circulo':
      return `${enumerar(falta.claves.map((c) => `«${c}»`))} se preguntan solo si antes se preguntó otra de ellas: ninguna empezaría.`
  }
}

export function fraseFaltaExpresion(falta: FaltaExpresion): string {
  const lugar = `en la letra ${falta.en + 1}`
  switch (falta.codigo) {
    case 'expresion_larga':
      return 'Es demasiado larga. Pártala en varias validaciones.'
    case 'expresion_honda':
      return 'Tiene demasiados paréntesis, unos dentro de otros.'
    case 'signo_desconocido':
      return `No se entiende «${falta.signo}», ${lugar}.`
    case 'texto_sin_cerrar':
      return `Falta cerrar las comillas que se abren ${lugar}.`
    case 'numero_ilegible':
      return `«${falta.signo}» es un número demasiado largo.`
    case 'se_esperaba':
      return seEsperaba(falta)
    case 'nombre_desconocido':
      return `No hay ninguna pregunta ni columna de números que se llame «${falta.nombre}».`
    case 'funcion_desconocida':
      return `No hay ninguna función que se llame «${falta.nombre}».`
    case 'argumentos_distintos':
      return `La función «${falta.nombre}» recibe ${falta.cuantos === 1 ? 'un dato' : `${falta.cuantos} datos`} entre paréntesis.`
    case 'tipo_distinto':
      return `Se esperaba ${TIPOS[falta.se_espera]} y hay ${TIPOS[falta.hay]}, ${lugar}.`
    case 'sin_orden':
      return `No se puede comparar ${TIPOS[falta.hay]}, ${lugar}. Use contiene(…), cuenta(…) o suma(…).`
    case 'fecha_ilegible':
      return "La fecha se escribe entre comillas, como fecha('2024-05-31'), y debe existir."
  }
}

function seEsperaba({ que, signo, en }: Extract<FaltaExpresion, { codigo: 'se_esperaba' }>): string {
  const hay = signo === '' ? 'al final' : `antes de «${signo}», en la letra ${en + 1}`
  if (que === 'cierre') return `Falta cerrar un paréntesis ${hay}.`
  return que === 'valor'
    ? `Falta una pregunta, un número o un texto ${hay}.`
    : `Sobra algo desde la letra ${en + 1}: «${signo}».`
}

const minuscula = (frase: string) => frase.charAt(0).toLowerCase() + frase.slice(1)
