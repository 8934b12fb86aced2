// What the pointed place says: its counts, its figures, and where a press leads.
import { contar, formatNumero, formatPorcentaje, NOMBRES_AVANCE } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { ChipHecho } from '../../../app/chips.tsx'
import { BarraApilada } from '../barra-apilada.tsx'
import { sumasDe } from '../cifras.ts'
import { situacionesDe } from '../hechos.ts'
import type { Departamento, FilaEntidad, Sumas } from '../tipos.ts'
import { avanceDe, DICHOS, type Indicador, razonDe } from './indicadores.ts'

type PropsDepartamento = {
  readonly departamento: Pick<Departamento, 'nombre' | 'cuenta' | 'avance'> | undefined
  readonly indicador: Indicador
}

export function FichaDepartamento({ departamento, indicador }: PropsDepartamento) {
  if (!departamento) {
    return <p className="tenue">Señale un departamento para leer sus cifras; al abrirlo se ven sus municipios.</p>
  }
  const { nombre, cuenta, avance } = departamento
  const razon = razonDe(departamento, indicador)
  return (
    <>
      <h3>{nombre}</h3>
      <p>
        <strong className="numero">{razon === null ? DICHOS[indicador].sinDato : formatPorcentaje(razon)}</strong>
        {razon === null ? null : ` ${DICHOS[indicador].dice}`}
      </p>
      {indicador === 'situacion' ? (
        <>
          <BarraApilada cuenta={cuenta} alta />
          <p className="menor">
            {contar(cuenta.obligadas, 'obligada', 'obligadas')}:{' '}
            {situacionesDe(cuenta)
              .map((s) => `${formatNumero(String(cuenta[s.cuenta]))} ${s.corto.toLowerCase()}`)
              .join(' · ')}
          </p>
        </>
      ) : (
        <p className="menor numero">{sumasEn(avance, indicador)}</p>
      )}
    </>
  )
}

type PropsMunicipio = {
  readonly fila: FilaEntidad | undefined
  readonly indicador: Indicador
  readonly direccion: string
}

export function FichaMunicipio({ fila, indicador, direccion }: PropsMunicipio) {
  if (!fila) return <p className="tenue">Señale un municipio para leer sus cifras; al abrirlo se ve su avance.</p>
  const razon = indicador === 'situacion' ? null : avanceDe(fila.avance, indicador)
  return (
    <>
      <h3>
        <Link to={direccion}>{fila.entidad.nombre}</Link>
      </h3>
      <p>
        <ChipHecho hecho={fila.hecho} />
      </p>
      {indicador === 'situacion' ? null : (
        <p>
          {NOMBRES_AVANCE[indicador]}:{' '}
          <strong className="numero">{razon === null ? 'sin reporte' : formatPorcentaje(razon)}</strong>
          {razon === null || !fila.avance ? null : (
            <span className="menor numero"> ({sumasEn(fila.avance, indicador)})</span>
          )}
        </p>
      )}
    </>
  )
}

function sumasEn(avance: Sumas, indicador: Exclude<Indicador, 'situacion'>): string {
  return avance.metas === 0 ? '' : sumasDe(avance, indicador)
}
