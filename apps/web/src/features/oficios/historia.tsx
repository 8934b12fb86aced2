// What has been of a letter, the first thing first.
import { formatFecha, formatInstante, NOMBRES_SUCESO_OFICIO } from '@kpt/textos'
import { direccion } from '../../api/cliente.ts'
import type { Oficio } from './tipos.ts'
import '../reportes/reporte.css'

export function HistoriaOficio({ oficio: { sucesos, guias, radicado } }: { oficio: Oficio }) {
  return (
    <section className="seccion" aria-labelledby="historia-titulo">
      <h2 id="historia-titulo">Entrega</h2>
      <ol className="historia">
        {sucesos.map((s) => (
          <li key={`${s.en} ${s.clase} ${s.detalle}`}>
            <p>
              <strong>{NOMBRES_SUCESO_OFICIO[s.clase]}</strong>
            </p>
            <p className="tenue menor">
              {formatInstante(Date.parse(s.en), true)}
              {s.autor ? ` · ${s.autor}` : ''}
            </p>
            {s.detalle ? <p className="menor">{s.detalle}</p> : null}
          </li>
        ))}
      </ol>
      {guias
        .filter((g) => g.prueba)
        .map((g) => (
          <p key={g.n}>
            <a href={direccion('GET /api/oficios/:radicado/guias/:n/prueba', { params: { radicado, n: g.n } })}>
              Prueba de la guía {g.guia}, despachada el {formatFecha(g.despachadoEl)}
            </a>
          </p>
        ))}
    </section>
  )
}
