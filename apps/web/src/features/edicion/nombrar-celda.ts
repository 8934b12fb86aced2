// A cell of the draft told in words: of which row it is, and what it says.
import { claseDeFila, type Plan, vigenciasDe } from '@kpt/domain/planes'
import { NOMBRE_CAMPO_META } from '@kpt/textos'
import { useMemo } from 'react'
import { type Columna, columnasDe } from './columnas.ts'
import { decir } from './leer.ts'
import { columnasDeResultado } from './resultados.tsx'
import { useEdicion, usePlan } from './usar-edicion.ts'

export function useNombrarCelda() {
  const edicion = useEdicion()
  const { metas, plan } = usePlan()
  const { fuentes } = edicion.lectura()
  const columnas = useMemo(() => {
    const abiertas = new Set(vigenciasDe(plan.periodo))
    const todas = [...columnasDe(plan, fuentes, { abiertas, masDatos: true }), ...columnasDeResultado(plan)]
    return new Map<string, Columna>(todas.reverse().map((c) => [c.celda, c]))
  }, [plan, fuentes])
  return {
    donde: (fila: string, celda: string): string => {
      const f = metas.findIndex((m) => m.fila === fila)
      const de = f >= 0 ? `Meta ${f + 1}` : nombreDeFila(plan, fila)
      return celda === 'existe' ? de : `${de}, ${(columnas.get(celda)?.titulo ?? nombreDe(celda)).toLowerCase()}`
    },
    valor: (celda: string, valor: string | null): string => decir(columnas.get(celda), valor),
  }
}

function nombreDeFila(plan: Plan, fila: string): string {
  const [, codigo = ''] = fila.split(':')
  switch (claseDeFila(fila)) {
    case 'linea':
      return `Línea ${codigo}`
    case 'nodo':
      return `${plan.estructura?.niveles.at(-1) ?? 'Nivel'} ${codigo}`
    case 'dependencia':
      return `Dependencia ${codigo}`
    case 'resultado':
      return `Indicador ${codigo}`
    case 'iniciativa':
      return `Iniciativa ${codigo}`
    case 'sgr':
      return 'Meta de regalías'
    case 'meta':
      return fila.includes(':') ? 'Meta nueva' : `Meta ${fila}`
    default:
      return 'El plan'
  }
}

function nombreDe(celda: string): string {
  const [campo = ''] = celda.split('/')
  return campo in NOMBRE_CAMPO_META ? NOMBRE_CAMPO_META[campo as keyof typeof NOMBRE_CAMPO_META] : campo
}
