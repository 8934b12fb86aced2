// A recipe as prose, formulas and tables, all of it out of its data.
import {
  cifraMdm,
  formulaIndice,
  formulaMedida,
  frasesDeClases,
  NOMBRES_FALTANTE,
  nombreFuenteMdm,
  topeMedida,
} from '@kpt/textos'
import { direccion } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { EnlaceDescarga } from '../../ui/enlace-descarga.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import type { Receta, RecetaVista } from './tipos.ts'

type Componente = Receta['componentes'][number]
type Dimension = Componente['dimensiones'][number]
type Indicador = Dimension['indicadores'][number]

export function RecetaImpresa({ vista }: { vista: RecetaVista }) {
  const { receta } = vista
  return (
    <>
      <section className="pila" aria-label="El índice">
        <p className="mdm-formula">Índice = {formulaIndice(receta)}</p>
        {receta.nota ? <p className="ancho-lectura">{receta.nota}</p> : null}
        <PorPreguntar receta={receta} />
        <Cabeza vista={vista} />
      </section>
      {receta.componentes.map((c) => (
        <DeComponente key={c.clave} componente={c} />
      ))}
    </>
  )
}

function Cabeza({ vista: { receta, cita, sha256 } }: { vista: RecetaVista }) {
  const params = { clave: receta.clave, version: receta.version }
  return (
    <>
      <Definiciones
        lista={[
          {
            nombre: 'Vigencias',
            valor:
              receta.hasta === receta.desde
                ? receta.desde
                : `De ${receta.desde} ${receta.hasta ? `a ${receta.hasta}` : 'en adelante'}`,
          },
          { nombre: 'Versión', valor: `${receta.clave}, ${receta.version}` },
          { nombre: 'Fundamento', valor: cita.direccion ? <a href={cita.direccion}>{cita.texto}</a> : cita.texto },
          ...(receta.clases.length > 0
            ? [{ nombre: 'Clases, sobre el índice sin redondear', valor: <Lista frases={frasesDeClases(receta)} /> }]
            : []),
          { nombre: 'Redondeo', valor: 'Ninguno dentro del cálculo: solo se redondea al mostrar' },
          {
            nombre: 'Puestos',
            valor: 'De mayor a menor; quien empata comparte puesto y el siguiente se salta (1, 2, 2, 4)',
          },
          { nombre: 'Huella (SHA-256)', valor: <code className="menor">{sha256}</code> },
        ]}
      />
      <p>
        <EnlaceDescarga href={direccion('GET /api/mdm/recetas/:clave/:version', { params })}>
          Descargar la receta (JSON)
        </EnlaceDescarga>
      </p>
    </>
  )
}

const Lista = ({ frases }: { frases: readonly string[] }) => (
  <ul className="lista-puntos">
    {frases.map((f) => (
      <li key={f}>{f}</li>
    ))}
  </ul>
)

function PorPreguntar({ receta }: { receta: Receta }) {
  if (receta.porPreguntar.length === 0) return null
  return (
    <Aviso tono="nota" titulo="Lo que no es público de esta receta">
      <Lista frases={receta.porPreguntar} />
    </Aviso>
  )
}

function DeComponente({ componente }: { componente: Componente }) {
  const { nombre, dimensiones } = componente
  return (
    <section className="seccion" aria-label={nombre}>
      <h2>{nombre}</h2>
      <p>
        Promedio {pesosDe(dimensiones)} de {cifraMdm(dimensiones.length)} dimensiones.
      </p>
      {dimensiones.map((d) =>
        d.indicadores.length === 0 ? (
          <p key={d.clave}>
            <strong>{d.nombre}</strong>: como la publicó el DNP{conPeso(d, dimensiones)}.
          </p>
        ) : (
          <Tabla
            key={d.clave}
            titulo={`${d.nombre}${conPeso(d, dimensiones)}`}
            columnas={columnasDe(d)}
            filas={d.indicadores}
            clave={(i) => i.clave}
          />
        ),
      )}
    </section>
  )
}

type ConPeso = { readonly peso: number }

const iguales = (partes: readonly ConPeso[]): boolean => partes.every((p) => p.peso === partes[0]?.peso)
const pesosDe = (partes: readonly ConPeso[]): string => (iguales(partes) ? 'simple' : 'ponderado')
const conPeso = ({ peso }: ConPeso, partes: readonly ConPeso[]): string =>
  iguales(partes) ? '' : `, peso ${cifraMdm(peso)}`

function columnasDe({ indicadores }: Dimension): Columna<Indicador>[] {
  return [
    {
      ...{ clave: 'nombre', titulo: 'Indicador', nombra: true, ancho: 'largo' },
      celda: (i) => (
        <>
          {i.nombre}
          <p className="tenue menor">
            {i.unidad}
            {i.columnas.length > 1 ? `; promedio de ${cifraMdm(i.columnas.length)} cifras` : ''}
            {conPeso(i, indicadores)}
          </p>
        </>
      ),
    },
    { clave: 'fuente', titulo: 'Fuente', celda: (i) => nombreFuenteMdm(i.fuente) },
    { clave: 'formula', titulo: 'Puntos', celda: (i) => formulaMedida(i.medida) },
    { clave: 'techo', titulo: 'Techo', celda: (i) => topeMedida(i.medida) },
    { clave: 'falta', titulo: 'Si falta el dato', celda: (i) => NOMBRES_FALTANTE[i.falta] },
  ]
}
