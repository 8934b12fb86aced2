// A published sample: the rule and the frame first, the seed and the result later, and how anybody repeats the draw.
import { COMO_RECALCULAR, contar, formatInstante, NOMBRES_DIMENSION } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { direccion } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { IconoBajar } from '../../ui/iconos.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { Resultado } from './resultado.tsx'
import { DE_ESTRATOS, type Muestra } from './tipos.ts'
import './muestras.css'

const RUTA = '/api/muestras/:instrumento/:vigencia/:corte/:numero'

export function PantallaMuestra() {
  const { instrumento, vigencia, corte, numero } = useParams({
    from: '/muestras/$instrumento/$vigencia/$corte/$numero',
  })
  const params = { instrumento: instrumento as 'seguimiento' | 'gestionweb', vigencia, corte, numero }
  const muestra = useQuery(consulta(`GET ${RUTA}`, { params }))
  return (
    <Pantalla
      titulo={`Muestra n.º ${numero} del corte ${corte} de ${vigencia}`}
      entrada="Qué reportes revisa el DNP por muestra, cómo se escogieron y cómo repetir el sorteo."
      migas={[{ texto: 'Muestras', a: '/muestras' }]}
    >
      <Datos de={muestra} lineas={12}>
        {(m) => (
          <div className="pila">
            <Estado muestra={m} />
            <Promesa muestra={m} />
            <p className="acciones">
              <a className="boton boton--normal" href={direccion(`GET ${RUTA}/marco`, { params })} download>
                <IconoBajar /> Descargar el marco (CSV)
              </a>
              <a className="boton boton--normal" href={direccion(`GET ${RUTA}/archivo`, { params })} download>
                <IconoBajar /> Descargar la muestra para recalcularla (JSON)
              </a>
            </p>
            {m.sorteo ? <Resultado sorteo={m.sorteo} /> : null}
            <Asignacion muestra={m} />
            <section className="seccion" aria-labelledby="recalcular">
              <h2 id="recalcular">Cómo repetir el sorteo</h2>
              <ol className="muestra-pasos">
                {COMO_RECALCULAR.map((paso) => (
                  <li key={paso}>{paso}</li>
                ))}
              </ol>
            </section>
          </div>
        )}
      </Datos>
    </Pantalla>
  )
}

function Estado({ muestra: { sorteadaEn, origen, tamano, unidades } }: { muestra: Muestra }) {
  if (sorteadaEn)
    return (
      <Aviso tono="bien" titulo={`Sorteada el ${formatInstante(Date.parse(sorteadaEn))}`}>
        <p>
          Se escogieron {tamano} de {contar(unidades, 'reporte', 'reportes')}. Que un reporte esté en la muestra no dice
          nada de su calidad.
        </p>
      </Aviso>
    )
  const cuando =
    origen.clase === 'sorteo_publico'
      ? `El sorteo es el ${formatInstante(Date.parse(origen.sorteoEn))}.`
      : 'Falta que se descubra la semilla comprometida.'
  return (
    <Aviso tono="nota" titulo="El marco está publicado y falta el sorteo">
      <p>{cuando} Descargue hoy el marco y guarde su huella: después podrá comprobar que no cambió.</p>
    </Aviso>
  )
}

function Promesa({ muestra: m }: { muestra: Muestra }) {
  const { origen } = m
  const semilla =
    origen.clase === 'sorteo_publico' ? (
      `${origen.fuente}. Sorteo: ${formatInstante(Date.parse(origen.sorteoEn))} (hora de Bogotá)`
    ) : (
      <>
        Una semilla ya escrita, cuya huella SHA-256 es <code className="huella">{origen.huella}</code>
      </>
    )
  return (
    <section className="seccion" aria-labelledby="publicado">
      <h2 id="publicado">Lo que se publicó antes del sorteo</h2>
      <Definiciones
        lista={[
          { nombre: 'Publicado', valor: formatInstante(Date.parse(m.publicadaEn)) },
          { nombre: 'Para qué', valor: m.motivo },
          { nombre: 'Marco', valor: `${contar(m.unidades, 'reporte', 'reportes')} que se podían seleccionar` },
          { nombre: 'Huella del marco (SHA-256)', valor: <code className="huella">{m.huellaMarco}</code> },
          { nombre: 'Tamaño', valor: `${contar(m.tamano, 'reporte', 'reportes')}, al menos ${m.minimo} por estrato` },
          {
            nombre: 'Se divide por',
            valor: m.dimensiones.map((d) => NOMBRES_DIMENSION[d]).join(', ') || 'Nada: un solo estrato',
          },
          ...(m.reglaRiesgo === null
            ? []
            : [{ nombre: 'Nivel de riesgo', valor: `Medido con la versión ${m.reglaRiesgo} de su tabla` }]),
          { nombre: 'De dónde sale la semilla', valor: semilla },
          ...m.eslabones.map((eslabon, i) => ({
            nombre: i === 0 ? 'Huella de lo publicado' : 'Huella del sorteo',
            valor: <code className="huella">{eslabon}</code>,
          })),
        ]}
      />
    </section>
  )
}

function Asignacion({ muestra }: { muestra: Muestra }) {
  return (
    <section className="seccion" aria-labelledby="estratos">
      <h2 id="estratos">Cuánto toca a cada estrato</h2>
      <Tabla
        titulo="Reportes y cupos de cada estrato"
        tituloOculto
        columnas={DE_ESTRATOS}
        filas={muestra.asignacion}
        clave={(a) => a.estrato}
        estrecha={0}
        pie={['Total', muestra.unidades, muestra.tamano]}
      />
    </section>
  )
}
