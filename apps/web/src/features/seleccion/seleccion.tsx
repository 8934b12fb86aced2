// DNP's desk of selective review of a corte: what was selected and why, what may still be, and how to select.
import { contar, formatNumero } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { PrimeraFrase } from '../../ui/primera-frase.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { claveDe, nombreCorte } from '../tablero/direccion.ts'
import { TrasladosDelPais } from '../traslados/resumen.tsx'
import { ChipAvance } from './chip-avance.tsx'
import { direccionSeleccion } from './direccion.ts'
import { NOMBRES_MODO, RUTA, type Seleccion, type Selecciones, usePuedeSeleccionar } from './tipos.ts'

const COMO_SELECCIONAR =
  'Publique el marco de una muestra y sortéela después, a la vista de todos; o escoja reportes a mano o por su riesgo, con un motivo que quedará en cada uno.'

export function PantallaSeleccion() {
  const clave = claveDe(useParams({ from: '/seleccion/$instrumento/$vigencia/$corte' }))
  const selecciones = useQuery(consulta(`GET ${RUTA}`, { params: clave }))
  const puede = usePuedeSeleccionar()
  return (
    <Pantalla
      titulo="Revisión selectiva"
      entrada={`${nombreCorte(clave)}. Qué reportes de municipios revisa el DNP además de su gobernación, y por qué.`}
      migas={[{ texto: 'Tablero', a: `/tablero/${clave.instrumento}/${clave.vigencia}/${clave.corte}` }]}
      acciones={
        puede ? (
          <>
            <EnlaceBoton variante="principal" to={direccionSeleccion(clave, 'muestra')}>
              Publicar una muestra
            </EnlaceBoton>
            <EnlaceBoton to={direccionSeleccion(clave, 'nueva')}>Seleccionar a mano o por riesgo</EnlaceBoton>
          </>
        ) : null
      }
    >
      <Datos de={selecciones} lineas={8}>
        {(datos) => (
          <div className="pila">
            <Frase datos={datos} />
            {datos.selecciones.length === 0 ? (
              <Vacio titulo="Aún no se ha seleccionado nada en este corte">
                <p>{puede ? COMO_SELECCIONAR : 'Selecciona quien hace el análisis en el DNP.'}</p>
              </Vacio>
            ) : (
              <Tabla
                titulo="Selecciones"
                columnas={COLUMNAS}
                filas={datos.selecciones}
                clave={(s) => String(s.numero)}
              />
            )}
            <TrasladosDelPais />
            <p>
              <Link to="/muestras">Muestras publicadas, como las ve cualquiera</Link>
            </p>
          </div>
        )}
      </Datos>
    </Pantalla>
  )
}

function Frase({ datos: { elegibles, selecciones } }: { datos: Selecciones }) {
  const seleccionados = selecciones.reduce((suma, s) => suma + s.seleccionados, 0)
  return (
    <PrimeraFrase>
      {seleccionados === 0 ? 'No hay reportes' : contar(seleccionados, 'reporte', 'reportes')} en revisión del DNP por
      selección. Se {elegibles.total === 1 ? 'puede' : 'pueden'} seleccionar{' '}
      <strong>{contar(elegibles.total, 'reporte', 'reportes')}</strong>: {formatNumero(String(elegibles.alto))} de
      riesgo alto, {formatNumero(String(elegibles.medio))} medio y {formatNumero(String(elegibles.bajo))} bajo
      {elegibles.porMedir > 0 ? `, y ${formatNumero(String(elegibles.porMedir))} por medir` : ''}.
    </PrimeraFrase>
  )
}

const COLUMNAS: Columna<Seleccion>[] = [
  {
    clave: 'cual',
    titulo: 'Selección',
    nombra: true,
    celda: (s) => (
      <Link className="enlace-fila" to={direccionSeleccion(s, s.numero)}>
        N.º {s.numero}. {NOMBRES_MODO[s.modo]}
      </Link>
    ),
  },
  { clave: 'motivo', titulo: 'Motivo', ancho: 'largo', celda: (s) => s.motivo },
  { clave: 'quien', titulo: 'Por', celda: (s) => s.autor.nombre },
  { clave: 'reportes', titulo: 'Reportes', numero: true, celda: (s) => s.reportes || (s.muestra?.tamano ?? 0) },
  { clave: 'avance', titulo: 'Estado', celda: (s) => <ChipAvance seleccion={s} /> },
]
