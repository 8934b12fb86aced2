// What the Sistema General de Regalías pays: initiatives, and their metas by biennium. Apart from the sums of the other sources.
import { bieniosDe, type IniciativaSgr, type MetaSgr, type Plan } from '@kpt/domain/planes'
import { formatNumero } from '@kpt/textos'
import { useMemo } from 'react'
import { ahoraServidor } from '../../app/reloj.ts'
import { uuid7 } from '../../app/uuid7.ts'
import { Definiciones } from '../../ui/definiciones.tsx'
import { ACUMULACION, type Columna, lineas } from './columnas.ts'
import { codigoLibre, ListaFilas } from './lista-filas.tsx'
import { SI_NO } from './resultados.tsx'
import { useListas, usePlan } from './usar-edicion.ts'

export function Regalias() {
  const { plan, totales } = usePlan()
  const { sgr: filas, iniciativa: iniciativas } = useListas()
  const columnas = useMemo(() => columnasDeSgr(plan), [plan])
  const deIniciativa = useMemo(() => columnasDeIniciativa(plan), [plan])
  const nuevaIniciativa = () => {
    const codigo = codigoLibre(
      'ISGR-',
      iniciativas.map((f) => f.de.consecutivo),
    )
    return { codigo, valores: { consecutivo: codigo, linea: plan.lineas[0]?.consecutivo ?? '' } }
  }
  const nuevaMeta = () => {
    const [primera] = iniciativas
    return { codigo: uuid7(ahoraServidor()), valores: primera ? { iniciativa: primera.de.consecutivo } : {} }
  }
  return (
    <>
      <section className="pila" aria-labelledby="sgr-iniciativas">
        <h2 id="sgr-iniciativas">Iniciativas</h2>
        <ListaFilas
          clase="iniciativa"
          una="Iniciativa"
          varias="iniciativas"
          vacio="Aún no hay iniciativas de regalías"
          filas={iniciativas}
          columnas={deIniciativa}
          nueva={nuevaIniciativa}
          titulo={({ de }, n) => (de as IniciativaSgr).consecutivo || `Iniciativa ${n}`}
          seQuita={({ de }) => !plan.sgr.metas.some((m) => m.iniciativa === (de as IniciativaSgr).consecutivo)}
        />
      </section>
      <section className="pila" aria-labelledby="sgr-metas">
        <h2 id="sgr-metas">Metas por bienio</h2>
        <Definiciones
          lista={bieniosDe(plan.periodo).map((bienio) => ({
            ...{ nombre: `Regalías ${bienio.replace('-', '–')}, en pesos` },
            valor: <span className="numero">{formatNumero(totales.sgr[bienio] ?? '0')}</span>,
          }))}
        />
        <ListaFilas
          clase="sgr"
          una="Meta de regalías"
          varias="metas de regalías"
          vacio="Aún no hay metas de regalías"
          titulo={({ de }, n) => (de as MetaSgr).codigoSispt || `Meta de regalías ${n}`}
          nueva={nuevaMeta}
          {...{ filas, columnas }}
        />
      </section>
    </>
  )
}

function columnasDeIniciativa(plan: Plan): Columna[] {
  return [
    { celda: 'nombre', titulo: 'Iniciativa', tipo: 'largo', ancho: 20 },
    { celda: 'linea', titulo: 'Línea', tipo: 'opcion', ancho: 11, opciones: lineas(plan) },
    { celda: 'tipo', titulo: 'Tipo', tipo: 'texto', ancho: 9 },
    { celda: 'sector', titulo: 'Sector', tipo: 'texto', ancho: 9 },
    { celda: 'recursos', titulo: 'Recursos, en pesos', tipo: 'dinero', ancho: 9.5 },
    { celda: 'bpin', titulo: 'BPIN', tipo: 'lista', ancho: 11 },
  ]
}

function columnasDeSgr(plan: Plan): Columna[] {
  const bienios = bieniosDe(plan.periodo)
  const iniciativas = plan.sgr.iniciativas.map((i) => ({ valor: i.consecutivo, texto: `${i.consecutivo} ${i.nombre}` }))
  return [
    { celda: 'personalizacion', titulo: 'Meta', tipo: 'largo', ancho: 20 },
    { celda: 'iniciativa', titulo: 'Iniciativa', tipo: 'opcion', ancho: 11, opciones: iniciativas },
    { celda: 'indicador', titulo: 'Indicador del Catálogo', tipo: 'indicador', ancho: 10 },
    { celda: 'unidad', titulo: 'Unidad', tipo: 'texto', ancho: 8 },
    { celda: 'tipoAcumulacion', titulo: 'Acumulación', tipo: 'opcion', ancho: 9.5, opciones: ACUMULACION },
    { celda: 'metaCuatrienio', titulo: 'Meta del cuatrienio', tipo: 'cifra', ancho: 7.5 },
    ...bienios.map((b) => ({ celda: `programado/${b}`, titulo: `Programado ${b}`, tipo: 'cifra', ancho: 7 }) as const),
    ...bienios.map((b) => ({ celda: `recursos/${b}`, titulo: `Pesos ${b}`, tipo: 'dinero', ancho: 9.5 }) as const),
    { celda: 'cofinanciado', titulo: 'Cofinanciada', tipo: 'opcion', ancho: 7, opciones: SI_NO },
    { celda: 'bpin', titulo: 'BPIN', tipo: 'lista', ancho: 11 },
  ]
}
