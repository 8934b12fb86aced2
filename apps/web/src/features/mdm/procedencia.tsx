// Downloads, and everything that must be known to trust them or to compute them again.
import { cifraMdm, formatFecha, formatInstante, nombreFuenteMdm } from '@kpt/textos'
import { direccion } from '../../api/cliente.ts'
import { Definiciones } from '../../ui/definiciones.tsx'
import { EnlaceDescarga } from '../../ui/enlace-descarga.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import type { PropsResultados } from './resultados.tsx'
import type { CorridaVista } from './tipos.ts'

type Insumo = CorridaVista['insumos'][number]

export function Procedencia({ corrida }: Pick<PropsResultados, 'corrida'>) {
  const params = { corrida: corrida.corrida }
  return (
    <section className="pila" aria-label="Descargas y procedencia">
      <h2>Descargas</h2>
      <p className="acciones">
        <EnlaceDescarga href={direccion('GET /api/mdm/corridas/:corrida/csv', { params })}>
          Resultados en CSV
        </EnlaceDescarga>
        <EnlaceDescarga href={direccion('GET /api/mdm/corridas/:corrida/xlsx', { params })}>
          Resultados en Excel
        </EnlaceDescarga>
        <EnlaceDescarga href={direccion('GET /api/mdm/corridas/:corrida/manifiesto', { params })}>
          Manifiesto para repetir el cálculo
        </EnlaceDescarga>
      </p>
      <p className="ancho-lectura">
        El manifiesto trae la receta, las tablas de insumos y los resultados, con la huella de cada cosa. Con él
        cualquiera repite el cálculo, bit por bit, sin este sistema: <code>kpt mdm verificar manifiesto.json</code>
      </p>
      <h2>De dónde salen los datos</h2>
      <Tabla
        titulo="Tablas de insumos"
        tituloOculto
        columnas={COLUMNAS}
        filas={corrida.insumos}
        clave={(i) => `${i.fuente} ${i.version}`}
      />
      <Huellas corrida={corrida} />
    </section>
  )
}

function Huellas({ corrida }: { corrida: CorridaVista }) {
  const { resultado, receta, recetaSha256, gruposSha256 } = corrida
  return (
    <Definiciones
      lista={[
        { nombre: 'Corrida', valor: `${corrida.corrida}: ${corrida.motivo}` },
        {
          nombre: 'Receta',
          valor: <Huella que={`${receta.nombre}, versión ${receta.version}`} sha256={recetaSha256} />,
        },
        { nombre: 'Grupos de capacidades', valor: <Huella que="Los de esa vigencia" sha256={gruposSha256} /> },
        ...(resultado
          ? [
              {
                nombre: 'Código del cálculo',
                valor: <Huella que={`Versión ${resultado.codigoVersion}`} sha256={resultado.codigoSha256} />,
              },
              {
                nombre: 'Resultados',
                valor: (
                  <Huella que={`Calculados el ${formatInstante(Date.parse(resultado.en))}`} sha256={resultado.sha256} />
                ),
              },
              { nombre: 'Último eslabón del manifiesto', valor: <code className="menor">{resultado.eslabon}</code> },
            ]
          : []),
      ]}
    />
  )
}

function Huella({ que, sha256 }: { que: string; sha256: string }) {
  return (
    <>
      {que} <code className="bloque menor">{sha256}</code>
    </>
  )
}

const COLUMNAS: readonly Columna<Insumo>[] = [
  {
    clave: 'fuente',
    titulo: 'Fuente',
    nombra: true,
    celda: (i) => (
      <>
        {nombreFuenteMdm(i.fuente)}
        <p className="tenue menor">versión {i.version}</p>
      </>
    ),
  },
  { clave: 'procedencia', titulo: 'Procedencia', ancho: 'medio', celda: (i) => i.procedencia },
  { clave: 'licencia', titulo: 'Licencia', celda: (i) => i.licencia },
  { clave: 'fecha', titulo: 'Fecha de los datos', celda: (i) => formatFecha(i.fecha) },
  { clave: 'filas', titulo: 'Filas', numero: true, celda: (i) => cifraMdm(i.filas) },
  {
    clave: 'huella',
    titulo: 'Huella (SHA-256)',
    celda: (i) => <code className="menor">{i.sha256.slice(0, 16)}…</code>,
  },
]
